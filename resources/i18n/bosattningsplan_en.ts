<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>%n findings</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
    </context>
    <context>
        <name>Homes</name>
        <message numerus="yes">
            <source>%n homes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n places</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in decided projects</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not decided and not counted</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Household words</name>
        <message numerus="yes">
            <source>%n adults</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persons 65 or older</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n youths 16–18 years</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n children 6–15 years</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n children 1–5 years</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n infants</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Households</name>
        <message numerus="yes">
            <source>%n kinds of households</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entered households</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>{file} is imported: {new} new, {changed} changed. It can be undone (Ctrl+Z).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading {file}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{file} (%n more files follow)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Rows ({count})</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Findings ({count})</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Columns ({count})</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Sum {persons} persons.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n county totals of the file agree with our own sums.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Column for {field}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Saving {file}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The findings are saved in {path}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Move</name>
        <message numerus="yes">
            <source>Moved. The plan now breaks the rules in %n places; see the rules.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Reception is in time until {month}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message numerus="yes">
            <source>, at most {percent} % from the best possible</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n more …</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persons need a new home</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received so far</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n homes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n municipalities</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in decided projects</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service points</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free places</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kinds of households in the mix</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months with assignments</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>Print proposal {number}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Proposal {number} {year}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Saving {name}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Page {page} ({pages})</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages sent to the printer</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved as {path}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no proposal to print for {year} yet.
Plan first (F9).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Page {page} of {pages}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message numerus="yes">
            <source>broken in %n places</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{actual}, at most {limit}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Reason: {reason}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n households</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Homes used, {month}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{used} of {homes}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n households move in later than two months after assignment.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persons</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{placed} of {persons} persons get a home; {without} are left without.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All {persons} persons get a home, {late} of them late.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All {persons} persons get a home in time.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The plan breaks the rules in %n places.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Proposal {number} · {day} {time} · {outcome}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no proposal for {year} yet.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{cells} cells · {households} households · {persons} persons</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: {placed} get a home ({urban} persons urban, {rural} rural); {without} persons get none</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Quotas</name>
        <message numerus="yes">
            <source>%n are an example of calculation, not decided</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persons already live in the municipality</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
        <name>Solve</name>
        <message numerus="yes">
            <source>Plan {year}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Planning {year}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{part} of {parts}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Sums</name>
        <message numerus="yes">
            <source>%n cells</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n numbers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message numerus="yes">
            <source>%n workbooks are written to {folder}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
</TS>
