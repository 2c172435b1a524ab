<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Balance</name>
    <message numerus="yes">
        <source>%n municipalities have more assigned or received than their quota</source>
        <translation>
            <numerusform>%n municipality has more assigned or received than its quota</numerusform>
            <numerusform>%n municipalities have more assigned or received than their quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons should have been received already</source>
        <translation>
            <numerusform>%n person should have been received already</numerusform>
            <numerusform>%n persons should have been received already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities are entered month by month</source>
        <translation>
            <numerusform>%n municipality is entered month by month</numerusform>
            <numerusform>%n municipalities are entered month by month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received above the quota</source>
        <translation>
            <numerusform>%n received above the quota</numerusform>
            <numerusform>%n received above the quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned above the quota</source>
        <translation>
            <numerusform>%n assigned above the quota</numerusform>
            <numerusform>%n assigned above the quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n conflicts</source>
        <translation>
            <numerusform>Show %n conflict</numerusform>
            <numerusform>Show %n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n households moved, not yet saved.</source>
        <translation>
            <numerusform>%n household moved, not yet saved.</numerusform>
            <numerusform>%n households moved, not yet saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are broken.</source>
        <translation>
            <numerusform>%n rule is broken.</numerusform>
            <numerusform>%n rules are broken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>Places for %n chosen cards</source>
        <translation>
            <numerusform>Places for %n chosen card</numerusform>
            <numerusform>Places for %n chosen cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things in the plan must be mended.</source>
        <translation>
            <numerusform>%n thing in the plan must be mended.</numerusform>
            <numerusform>%n things in the plan must be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken into use whatever comes: {project}, %n units from {month}.</source>
        <translation>
            <numerusform>Taken into use whatever comes: {project}, %n unit from {month}.</numerusform>
            <numerusform>Taken into use whatever comes: {project}, %n units from {month}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message numerus="yes">
        <source>%n locks</source>
        <translation>
            <numerusform>%n lock</numerusform>
            <numerusform>%n locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities with a pace of their own</source>
        <translation>
            <numerusform>%n municipality with a pace of its own</numerusform>
            <numerusform>%n municipalities with a pace of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state grants</source>
        <translation>
            <numerusform>%n state grant</numerusform>
            <numerusform>%n state grants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message numerus="yes">
        <source>%n home-months</source>
        <translation>
            <numerusform>%n home-month</numerusform>
            <numerusform>%n home-months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message numerus="yes">
        <source>%n of them are 0.</source>
        <translation>
            <numerusform>%n of them is 0.</numerusform>
            <numerusform>%n of them are 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message numerus="yes">
        <source>Papers to %n municipalities are written to {folder}, and they are marked as asked.</source>
        <translation>
            <numerusform>Papers to %n municipality are written to {folder}, and it is marked as asked.</numerusform>
            <numerusform>Papers to %n municipalities are written to {folder}, and they are marked as asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask for more</source>
        <translation>
            <numerusform>%n asks for more</numerusform>
            <numerusform>%n ask for more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask for fewer</source>
        <translation>
            <numerusform>%n asks for fewer</numerusform>
            <numerusform>%n ask for fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are asked and have not answered</source>
        <translation>
            <numerusform>%n is asked and has not answered</numerusform>
            <numerusform>%n are asked and have not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asks for %n persons</source>
        <translation>
            <numerusform>asks for %n person</numerusform>
            <numerusform>asks for %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialoguePaper</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>%n households live elsewhere or move in another month.</source>
        <translation>
            <numerusform>%n household lives elsewhere or moves in another month.</numerusform>
            <numerusform>%n households live elsewhere or move in another month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>broken %n times</source>
        <translation>
            <numerusform>broken %n time</numerusform>
            <numerusform>broken %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n cells more.</source>
        <translation>
            <numerusform>… and %n cell more.</numerusform>
            <numerusform>… and %n cells more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved by hand: %n households. Reason: {reason}</source>
        <translation>
            <numerusform>Moved by hand: %n household. Reason: {reason}</numerusform>
            <numerusform>Moved by hand: %n households. Reason: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counties</source>
        <translation>
            <numerusform>%n county</numerusform>
            <numerusform>%n counties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities together</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step-free homes with at least %n rooms</source>
        <translation>
            <numerusform>step-free homes with at least %n room</numerusform>
            <numerusform>step-free homes with at least %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>homes with at least %n rooms</source>
        <translation>
            <numerusform>homes with at least %n room</numerusform>
            <numerusform>homes with at least %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households carry scores by place, which take the place of suitability.</source>
        <translation>
            <numerusform>%n household carries scores by place, which take the place of suitability.</numerusform>
            <numerusform>%n households carry scores by place, which take the place of suitability.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n projects cost is not told and not counted.</source>
        <translation>
            <numerusform>What %n project costs is not told and not counted.</numerusform>
            <numerusform>What %n projects cost is not told and not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rent of %n homes is not told and not counted.</source>
        <translation>
            <numerusform>The rent of %n home is not told and not counted.</numerusform>
            <numerusform>The rent of %n homes is not told and not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects together</source>
        <translation>
            <numerusform>%n project together</numerusform>
            <numerusform>%n projects together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message numerus="yes">
        <source>Let go to look at %n files before they are imported</source>
        <translation>
            <numerusform>Let go to look at %n file before it is imported</numerusform>
            <numerusform>Let go to look at %n files before they are imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>no step-free home of at least %n rooms</source>
        <translation>
            <numerusform>no step-free home of at least %n room</numerusform>
            <numerusform>no step-free home of at least %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no home of at least %n rooms</source>
        <translation>
            <numerusform>no home of at least %n room</numerusform>
            <numerusform>no home of at least %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One more home of %n rooms in {place}</source>
        <translation>
            <numerusform>One more home of %n room in {place}</numerusform>
            <numerusform>One more home of %n rooms in {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One more step-free home of %n rooms in {place}</source>
        <translation>
            <numerusform>One more step-free home of %n room in {place}</numerusform>
            <numerusform>One more step-free home of %n rooms in {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were not tried.</source>
        <translation>
            <numerusform>%n more was not tried.</numerusform>
            <numerusform>%n more were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>broken %n times</source>
        <translation>
            <numerusform>broken %n time</numerusform>
            <numerusform>broken %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept; nothing is left of {binding} of %n limits</source>
        <translation>
            <numerusform>kept; nothing is left of {binding} of %n limit</numerusform>
            <numerusform>kept; nothing is left of {binding} of %n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept; something is left of all %n limits</source>
        <translation>
            <numerusform>kept; something is left of its %n limit</numerusform>
            <numerusform>kept; something is left of all %n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step-free homes of at least %n rooms</source>
        <translation>
            <numerusform>step-free homes of at least %n room</numerusform>
            <numerusform>step-free homes of at least %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>homes of at least %n rooms</source>
        <translation>
            <numerusform>homes of at least %n room</numerusform>
            <numerusform>homes of at least %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>%n limit</numerusform>
            <numerusform>%n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mean} on average for %n households, {unplaced} of them without a home</source>
        <translation>
            <numerusform>{mean} on average for %n household, {unplaced} of them without a home</numerusform>
            <numerusform>{mean} on average for %n households, {unplaced} of them without a home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mean} on average for %n households</source>
        <translation>
            <numerusform>{mean} on average for %n household</numerusform>
            <numerusform>{mean} on average for %n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n moves on the board of the proposal are not saved.
Save them there with a reason, or take them back.</source>
        <translation>
            <numerusform>%n move on the board of the proposal is not saved.
Save it there with a reason, or take it back.</numerusform>
            <numerusform>%n moves on the board of the proposal are not saved.
Save them there with a reason, or take them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: search for them.</source>
        <translation>
            <numerusform>%n more: search for it.</numerusform>
            <numerusform>%n more: search for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message numerus="yes">
        <source>%n municipalities have entered nothing and are left out of “Against the plan”.</source>
        <translation>
            <numerusform>%n municipality has entered nothing and is left out of “Against the plan”.</numerusform>
            <numerusform>%n municipalities have entered nothing and are left out of “Against the plan”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons of the quota would then be left to receive.</source>
        <translation>
            <numerusform>%n person of the quota would then be left to receive.</numerusform>
            <numerusform>%n persons of the quota would then be left to receive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities are behind the plan</source>
        <translation>
            <numerusform>%n municipality is behind the plan</numerusform>
            <numerusform>%n municipalities are behind the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons are overdue</source>
        <translation>
            <numerusform>%n person is overdue</numerusform>
            <numerusform>%n persons are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities lack months</source>
        <translation>
            <numerusform>%n municipality lacks months</numerusform>
            <numerusform>%n municipalities lack months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities together</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities have entered no receptions.</source>
        <translation>
            <numerusform>%n municipality has entered no receptions.</numerusform>
            <numerusform>%n municipalities have entered no receptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message numerus="yes">
        <source>In use; %n numbers are changed by hand</source>
        <translation>
            <numerusform>In use; %n number is changed by hand</numerusform>
            <numerusform>In use; %n numbers are changed by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Differs from the quotas in %n municipalities</source>
        <translation>
            <numerusform>Differs from the quotas in %n municipality</numerusform>
            <numerusform>Differs from the quotas in %n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n acts shown, the newest first</source>
        <translation>
            <numerusform>%n act shown</numerusform>
            <numerusform>%n acts shown, the newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps can be undone</source>
        <translation>
            <numerusform>%n step can be undone</numerusform>
            <numerusform>%n steps can be undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Homes</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation>
            <numerusform>%n home</numerusform>
            <numerusform>%n homes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n places</source>
        <translation>
            <numerusform>in %n place</numerusform>
            <numerusform>in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in decided projects</source>
        <translation>
            <numerusform>%n more in decided projects</numerusform>
            <numerusform>%n more in decided projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided and not counted</source>
        <translation>
            <numerusform>%n not decided and not counted</numerusform>
            <numerusform>%n not decided and not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Household words</name>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons 65 or older</source>
        <translation>
            <numerusform>%n person 65 or older</numerusform>
            <numerusform>%n persons 65 or older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youths 16–18 years</source>
        <translation>
            <numerusform>%n youth 16–18 years</numerusform>
            <numerusform>%n youths 16–18 years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children 6–15 years</source>
        <translation>
            <numerusform>%n child 6–15 years</numerusform>
            <numerusform>%n children 6–15 years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children 1–5 years</source>
        <translation>
            <numerusform>%n child 1–5 years</numerusform>
            <numerusform>%n children 1–5 years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infants</source>
        <translation>
            <numerusform>%n infant</numerusform>
            <numerusform>%n infants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message numerus="yes">
        <source>%n kinds of households</source>
        <translation>
            <numerusform>%n kind of household</numerusform>
            <numerusform>%n kinds of households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered households</source>
        <translation>
            <numerusform>%n entered household</numerusform>
            <numerusform>%n entered households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n county totals of the file agree with our own sums.</source>
        <translation>
            <numerusform>%n county total of the file agrees with our own sum.</numerusform>
            <numerusform>%n county totals of the file agree with our own sums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are corrected.</source>
        <translation>
            <numerusform>%n cell is corrected.</numerusform>
            <numerusform>%n cells are corrected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSeveral</name>
    <message numerus="yes">
        <source>%n files are imported, each an undo step (Ctrl+Z).</source>
        <translation>
            <numerusform>%n file is imported. It can be undone (Ctrl+Z).</numerusform>
            <numerusform>%n files are imported, each an undo step (Ctrl+Z).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n files</source>
        <translation>
            <numerusform>&amp;Import %n file</numerusform>
            <numerusform>&amp;Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inflows</name>
    <message numerus="yes">
        <source>Within %n months</source>
        <translation>
            <numerusform>Within %n month</numerusform>
            <numerusform>Within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried at %n inflows: {outcome}. Nothing is stored.</source>
        <translation>
            <numerusform>Tried at %n inflow: {outcome}. Nothing is stored.</numerusform>
            <numerusform>Tried at %n inflows: {outcome}. Nothing is stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n moves on the board of the proposal are not saved. They are gone when the window closes.</source>
        <translation>
            <numerusform>%n move on the board of the proposal is not saved. It is gone when the window closes.</numerusform>
            <numerusform>%n moves on the board of the proposal are not saved. They are gone when the window closes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>At most %n classes</source>
        <translation>
            <numerusform>At most %n class</numerusform>
            <numerusform>At most %n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message numerus="yes">
        <source>Moved. The plan now breaks %n rules.
Choose a rule in the list to see where.</source>
        <translation>
            <numerusform>Moved. The plan now breaks %n rule.
Choose a rule in the list to see where.</numerusform>
            <numerusform>Moved. The plan now breaks %n rules.
Choose a rule in the list to see where.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>See the %n changes</source>
        <translation>
            <numerusform>See the change</numerusform>
            <numerusform>See the %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n more …</numerusform>
            <numerusform>%n more …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons need a new home</source>
        <translation>
            <numerusform>%n person needs a new home</numerusform>
            <numerusform>%n persons need a new home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received so far</source>
        <translation>
            <numerusform>%n received so far</numerusform>
            <numerusform>%n received so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n homes</source>
        <translation>
            <numerusform>%n home</numerusform>
            <numerusform>%n homes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n municipalities</source>
        <translation>
            <numerusform>in %n municipality</numerusform>
            <numerusform>in %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in decided projects</source>
        <translation>
            <numerusform>%n in decided projects</numerusform>
            <numerusform>%n in decided projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service points</source>
        <translation>
            <numerusform>%n service point</numerusform>
            <numerusform>%n service points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free places</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of households in the mix</source>
        <translation>
            <numerusform>%n kind of household in the mix</numerusform>
            <numerusform>%n kinds of households in the mix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months with assignments</source>
        <translation>
            <numerusform>%n month with assignments</numerusform>
            <numerusform>%n months with assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered households</source>
        <translation>
            <numerusform>%n entered household</numerusform>
            <numerusform>%n entered households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n inhabitants</source>
        <translation>
            <numerusform>%n inhabitant</numerusform>
            <numerusform>%n inhabitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urban places</source>
        <translation>
            <numerusform>%n urban place</numerusform>
            <numerusform>%n urban places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rural places</source>
        <translation>
            <numerusform>%n rural place</numerusform>
            <numerusform>%n rural places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n pages sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages saved as pictures, which cannot be read aloud or searched.</source>
        <translation>
            <numerusform>%n page saved as a picture, which cannot be read aloud or searched.</numerusform>
            <numerusform>%n pages saved as pictures, which cannot be read aloud or searched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>… and %n things more.</source>
        <translation>
            <numerusform>… and %n thing more.</numerusform>
            <numerusform>… and %n things more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message numerus="yes">
        <source>{project} in {place}: %n homes are taken into use from {month} ({units} of {all} units)</source>
        <translation>
            <numerusform>{project} in {place}: %n home is taken into use from {month} ({units} of {all} units)</numerusform>
            <numerusform>{project} in {place}: %n homes are taken into use from {month} ({units} of {all} units)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message numerus="yes">
        <source>broken in %n places</source>
        <translation>
            <numerusform>broken in %n place</numerusform>
            <numerusform>broken in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units taken into use</source>
        <translation>
            <numerusform>%n unit taken into use</numerusform>
            <numerusform>%n units taken into use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households move in later than two months after assignment.</source>
        <translation>
            <numerusform>%n household moves in later than two months after assignment.</numerusform>
            <numerusform>%n households move in later than two months after assignment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan breaks %n rules.</source>
        <translation>
            <numerusform>The plan breaks %n rule.</numerusform>
            <numerusform>The plan breaks %n rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotaPapers</name>
    <message numerus="yes">
        <source>Smallest quota (floor): %n persons.</source>
        <translation>
            <numerusform>Smallest quota (floor): %n person.</numerusform>
            <numerusform>Smallest quota (floor): %n persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Largest quota (cap): %n persons.</source>
        <translation>
            <numerusform>Largest quota (cap): %n person.</numerusform>
            <numerusform>Largest quota (cap): %n persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message numerus="yes">
        <source>%n are calculated, not decided</source>
        <translation>
            <numerusform>%n is calculated, not decided</numerusform>
            <numerusform>%n are calculated, not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers changed by hand</source>
        <translation>
            <numerusform>%n number changed by hand</numerusform>
            <numerusform>%n numbers changed by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons already live in the municipality</source>
        <translation>
            <numerusform>%n person already lives in the municipality</numerusform>
            <numerusform>%n persons already live in the municipality</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message numerus="yes">
        <source>{municipality}: %n persons more on the municipal quota ({route})</source>
        <translation>
            <numerusform>{municipality}: %n person more on the municipal quota ({route})</numerusform>
            <numerusform>{municipality}: %n persons more on the municipal quota ({route})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}: %n more step-free homes with at least {rooms}, by {month}</source>
        <translation>
            <numerusform>{place}: %n more step-free home with at least {rooms}, by {month}</numerusform>
            <numerusform>{place}: %n more step-free homes with at least {rooms}, by {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}: %n more homes with at least {rooms}, by {month}</source>
        <translation>
            <numerusform>{place}: %n more home with at least {rooms}, by {month}</numerusform>
            <numerusform>{place}: %n more homes with at least {rooms}, by {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{point}: %n more preschool places, by {month}</source>
        <translation>
            <numerusform>{point}: %n more preschool place, by {month}</numerusform>
            <numerusform>{point}: %n more preschool places, by {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{point}: %n more school places, by {month}</source>
        <translation>
            <numerusform>{point}: %n more school place, by {month}</numerusform>
            <numerusform>{point}: %n more school places, by {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{point}: %n more upper secondary school places, by {month}</source>
        <translation>
            <numerusform>{point}: %n more upper secondary school place, by {month}</numerusform>
            <numerusform>{point}: %n more upper secondary school places, by {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{point}: %n more places in Swedish for immigrants, by {month}</source>
        <translation>
            <numerusform>{point}: %n more place in Swedish for immigrants, by {month}</numerusform>
            <numerusform>{point}: %n more places in Swedish for immigrants, by {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{point}: %n more places in health care, by {month}</source>
        <translation>
            <numerusform>{point}: %n more place in health care, by {month}</numerusform>
            <numerusform>{point}: %n more places in health care, by {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %n persons have no home in time.</source>
        <translation>
            <numerusform>Then %n person has no home in time.</numerusform>
            <numerusform>Then %n persons have no home in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repairs help, each of them alone.</source>
        <translation>
            <numerusform>%n repair helps.</numerusform>
            <numerusform>%n repairs help, each of them alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons have no home in time.</source>
        <translation>
            <numerusform>%n person has no home in time.</numerusform>
            <numerusform>%n persons have no home in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons have no home in time, and no homes, places, quota or locks would change that.
Look at what they need, at the places they are allowed, and at when they were assigned.</source>
        <translation>
            <numerusform>%n person has no home in time, and no homes, places, quota or locks would change that.
Look at what it needs, at the places it is allowed, and at when it was assigned.</numerusform>
            <numerusform>%n persons have no home in time, and no homes, places, quota or locks would change that.
Look at what they need, at the places they are allowed, and at when they were assigned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revise</name>
    <message numerus="yes">
        <source>In %n municipalities more persons are assigned or received than the new quota.</source>
        <translation>
            <numerusform>In %n municipality more persons are assigned or received than the new quota.</numerusform>
            <numerusform>In %n municipalities more persons are assigned or received than the new quota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quotas are revised. %n municipalities have more assigned or received than the new quota; they are listed here.</source>
        <translation>
            <numerusform>The quotas are revised. %n municipality has more assigned or received than the new quota; it is listed here.</numerusform>
            <numerusform>The quotas are revised. %n municipalities have more assigned or received than the new quota; they are listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n above the quota</source>
        <translation>
            <numerusform>%n above the quota</numerusform>
            <numerusform>%n above the quota</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortages</name>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} have no place that suits them</source>
        <translation>
            <numerusform>{municipality}: %n person assigned in {month} has no place that suits them</numerusform>
            <numerusform>{municipality}: %n persons assigned in {month} have no place that suits them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} do not fit in the quota</source>
        <translation>
            <numerusform>{municipality}: %n person assigned in {month} does not fit in the quota</numerusform>
            <numerusform>{municipality}: %n persons assigned in {month} do not fit in the quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} find no room because of locks</source>
        <translation>
            <numerusform>{municipality}: %n person assigned in {month} finds no room because of locks</numerusform>
            <numerusform>{municipality}: %n persons assigned in {month} find no room because of locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} have no place with {service}</source>
        <translation>
            <numerusform>{municipality}: %n person assigned in {month} has no place with {service}</numerusform>
            <numerusform>{municipality}: %n persons assigned in {month} have no place with {service}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} are more than is received in a month</source>
        <translation>
            <numerusform>{municipality}: %n person assigned in {month} is more than is received in a month</numerusform>
            <numerusform>{municipality}: %n persons assigned in {month} are more than is received in a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} would be more newcomers than a place or a landlord takes</source>
        <translation>
            <numerusform>{municipality}: %n person assigned in {month} would be more newcomers than a place or a landlord takes</numerusform>
            <numerusform>{municipality}: %n persons assigned in {month} would be more newcomers than a place or a landlord takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} find no room near those they are linked to</source>
        <translation>
            <numerusform>{municipality}: %n person assigned in {month} finds no room near those they are linked to</numerusform>
            <numerusform>{municipality}: %n persons assigned in {month} find no room near those they are linked to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons have no step-free home with at least {rooms} in {month}</source>
        <translation>
            <numerusform>{municipality}: %n person has no step-free home with at least {rooms} in {month}</numerusform>
            <numerusform>{municipality}: %n persons have no step-free home with at least {rooms} in {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons have no home with at least {rooms} in {month}</source>
        <translation>
            <numerusform>{municipality}: %n person has no home with at least {rooms} in {month}</numerusform>
            <numerusform>{municipality}: %n persons have no home with at least {rooms} in {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons cannot be received in {month}: {places} at {point} are not enough ({missing} missing)</source>
        <translation>
            <numerusform>{municipality}: %n person cannot be received in {month}: {places} at {point} are not enough ({missing} missing)</numerusform>
            <numerusform>{municipality}: %n persons cannot be received in {month}: {places} at {point} are not enough ({missing} missing)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preschool places</source>
        <translation>
            <numerusform>%n preschool place</numerusform>
            <numerusform>%n preschool places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school places</source>
        <translation>
            <numerusform>%n school place</numerusform>
            <numerusform>%n school places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upper secondary school places</source>
        <translation>
            <numerusform>%n upper secondary school place</numerusform>
            <numerusform>%n upper secondary school places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in Swedish for immigrants</source>
        <translation>
            <numerusform>%n place in Swedish for immigrants</numerusform>
            <numerusform>%n places in Swedish for immigrants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in health care</source>
        <translation>
            <numerusform>%n place in health care</numerusform>
            <numerusform>%n places in health care</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%n cells of place and month differ</source>
        <translation>
            <numerusform>%n cell of place and month differs</numerusform>
            <numerusform>%n cells of place and month differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines more stand in the workbook.</source>
        <translation>
            <numerusform>%n line more stands in the workbook.</numerusform>
            <numerusform>%n lines more stand in the workbook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were taken in.</source>
        <translation>
            <numerusform>%n cell was taken in.</numerusform>
            <numerusform>%n cells were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be taken in and are marked.</source>
        <translation>
            <numerusform>%n cell could not be taken in and is marked.</numerusform>
            <numerusform>%n cells could not be taken in and are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells must have a value and were left as they were.</source>
        <translation>
            <numerusform>%n cell must have a value and was left as it was.</numerusform>
            <numerusform>%n cells must have a value and were left as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells wait in rows that lack something.</source>
        <translation>
            <numerusform>%n cell waits in a row that lacks something.</numerusform>
            <numerusform>%n cells wait in rows that lack something.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>%n workbooks are written to {folder}.</source>
        <translation>
            <numerusform>%n workbook is written to {folder}.</numerusform>
            <numerusform>%n workbooks are written to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Undo %n step</numerusform>
            <numerusform>Undo %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message numerus="yes">
        <source>%n things run</source>
        <translation>
            <numerusform>%n thing runs</numerusform>
            <numerusform>%n things run</numerusform>
        </translation>
    </message>
</context>
</TS>
