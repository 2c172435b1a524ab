<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Bosättningsplan {version}

Plans municipal quotas and settlement for Sweden&apos;s county boards. The municipality decides the place; a proposal is material for the dialogue.

Free software under the European Union Public Licence 1.2. Built with Qt (LGPL).
Places from SCB (CC0) and GeoNames (CC BY 4.0).

Log file: {log}</source>
        <translation>Bosättningsplan {version}

Planerar kommuntal och bosättning för länsstyrelserna. Kommunen beslutar om ort; ett förslag är underlag för dialogen.

Fri programvara under European Union Public Licence 1.2. Byggd med Qt (LGPL).
Orter från SCB (CC0) och GeoNames (CC BY 4.0).

Loggfil: {log}</translation>
    </message>
    <message>
        <source>About Bosättningsplan</source>
        <translation>Om Bosättningsplan</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>&amp;New planning file …</source>
        <translation>&amp;Ny planeringsfil …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öppna …</translation>
    </message>
    <message>
        <source>Open the &amp;example county …</source>
        <translation>Öppna &amp;exempellänet …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importera …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importera …</translation>
    </message>
    <message>
        <source>Impor&amp;t criteria …</source>
        <translation>Importera un&amp;derlag …</translation>
    </message>
    <message>
        <source>&amp;Fetch criteria …</source>
        <translation>&amp;Hämta underlag …</translation>
    </message>
    <message>
        <source>Wor&amp;kbook for cases …</source>
        <translation>Arbetsbo&amp;k för ärenden …</translation>
    </message>
    <message>
        <source>&amp;Workbooks for the municipalities …</source>
        <translation>Arbets&amp;böcker till kommunerna …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>&amp;Save documents …</source>
        <translation>&amp;Spara dokument …</translation>
    </message>
    <message>
        <source>&amp;Letterhead …</source>
        <translation>Bre&amp;vhuvud …</translation>
    </message>
    <message>
        <source>&amp;Close the planning file</source>
        <translation>Stän&amp;g planeringsfilen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>C&amp;lear the cells</source>
        <translation>&amp;Töm cellerna</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>Lägg till &amp;rad</translation>
    </message>
    <message>
        <source>Remo&amp;ve the rows</source>
        <translation>Ta &amp;bort raderna</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Ko&amp;piera med rubriker</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Fyll ne&amp;dåt</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Sök …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Sök &amp;nästa</translation>
    </message>
    <message>
        <source>Find the one &amp;before</source>
        <translation>Sök f&amp;öregående</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltrera</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Förklaring</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Visa på &amp;kartan</translation>
    </message>
    <message>
        <source>&amp;Work in progress</source>
        <translation>Ar&amp;beten</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nästa del av fönstret</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Näs&amp;ta sida</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Föregående si&amp;da</translation>
    </message>
    <message>
        <source>&amp;Plan …</source>
        <translation>&amp;Planera …</translation>
    </message>
    <message>
        <source>Plan …</source>
        <translation>Planera …</translation>
    </message>
    <message>
        <source>&amp;Check the planning file</source>
        <translation>&amp;Kontrollera planen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Begin a new &amp;year</source>
        <translation>Börja ett nytt &amp;år</translation>
    </message>
    <message>
        <source>New &amp;version of the quotas …</source>
        <translation>Ny &amp;version av kommuntalen …</translation>
    </message>
    <message>
        <source>&amp;Revise the quotas …</source>
        <translation>&amp;Revidera kommuntalen …</translation>
    </message>
    <message>
        <source>Revise …</source>
        <translation>Revidera …</translation>
    </message>
    <message>
        <source>&amp;SFS number and date of the version …</source>
        <translation>&amp;SFS-nummer och datum för versionen …</translation>
    </message>
    <message>
        <source>&amp;Decide the municipal quotas …</source>
        <translation>&amp;Besluta kommuntalen …</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Besluta …</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hjälp om sidan</translation>
    </message>
    <message>
        <source>&amp;Contents and search</source>
        <translation>&amp;Innehåll och sökning</translation>
    </message>
    <message>
        <source>G&amp;uided tour</source>
        <translation>&amp;Rundtur</translation>
    </message>
    <message>
        <source>Take the tour (10 minutes)</source>
        <translation>Ta rundturen (10 minuter)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>Ord&amp;lista</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>Crash &amp;reports</source>
        <translation>&amp;Felrapporter</translation>
    </message>
    <message>
        <source>&amp;About Bosättningsplan</source>
        <translation>&amp;Om Bosättningsplan</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;tidigare</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Undo: {act}</source>
        <translation>&amp;Ångra: {act}</translation>
    </message>
    <message>
        <source>&amp;Redo: {act}</source>
        <translation>&amp;Gör om: {act}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Set the quota of {municipality} to {persons}</source>
        <translation>Sätt kommuntalet för {municipality} till {persons}</translation>
    </message>
    <message>
        <source>Clear the quota of {municipality}</source>
        <translation>Ta bort kommuntalet för {municipality}</translation>
    </message>
    <message>
        <source>Split the quota of {municipality} by route</source>
        <translation>Dela kommuntalet för {municipality} på vägar</translation>
    </message>
    <message>
        <source>Split {count} quotas by route</source>
        <translation>Dela {count} kommuntal på vägar</translation>
    </message>
    <message>
        <source>Calculate {count} municipal quotas</source>
        <translation>Räkna {count} kommuntal</translation>
    </message>
    <message>
        <source>Set the county quota of {county} to {persons}</source>
        <translation>Sätt länstalet för {county} till {persons}</translation>
    </message>
    <message>
        <source>Set received persons in {municipality} to {persons}</source>
        <translation>Sätt mottagna i {municipality} till {persons}</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Ändra {what}</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Lägg till {what}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Ta bort {what}</translation>
    </message>
    <message>
        <source>Change {what} in {rows} rows</source>
        <translation>Ändra {what} på {rows} rader</translation>
    </message>
    <message>
        <source>Add {what}, {rows} rows</source>
        <translation>Lägg till {what}, {rows} rader</translation>
    </message>
    <message>
        <source>Remove {what}, {rows} rows</source>
        <translation>Ta bort {what}, {rows} rader</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>kommuner</translation>
    </message>
    <message>
        <source>localities</source>
        <translation>tätorter och småorter</translation>
    </message>
    <message>
        <source>places</source>
        <translation>orter</translation>
    </message>
    <message>
        <source>the choices of the year</source>
        <translation>årets val</translation>
    </message>
    <message>
        <source>quota versions</source>
        <translation>versioner av talen</translation>
    </message>
    <message>
        <source>county quotas</source>
        <translation>länstal</translation>
    </message>
    <message>
        <source>received persons</source>
        <translation>mottagna</translation>
    </message>
    <message>
        <source>the household mix</source>
        <translation>hushållens fördelning</translation>
    </message>
    <message>
        <source>the monthly profile</source>
        <translation>fördelningen på månader</translation>
    </message>
    <message>
        <source>household groups</source>
        <translation>hushållsgrupper</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>bostäder</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projekt</translation>
    </message>
    <message>
        <source>service points</source>
        <translation>serviceenheter</translation>
    </message>
    <message>
        <source>catchments</source>
        <translation>upptagningsområden</translation>
    </message>
    <message>
        <source>free places in services</source>
        <translation>lediga platser i service</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>lås</translation>
    </message>
    <message>
        <source>what is said of households place by place</source>
        <translation>uppgifter om hushåll ort för ort</translation>
    </message>
    <message>
        <source>links between households</source>
        <translation>kopplingar mellan hushåll</translation>
    </message>
    <message>
        <source>the monthly pace</source>
        <translation>takten per månad</translation>
    </message>
    <message>
        <source>the weights of suitability</source>
        <translation>lämplighetens vikter</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>statliga ersättningar</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikatorer</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Lägg till {name}</translation>
    </message>
    <message>
        <source>Remove {names}</source>
        <translation>Ta bort {names}</translation>
    </message>
    <message>
        <source>Change which places {name} serves</source>
        <translation>Ändra vilka orter {name} tar emot från</translation>
    </message>
    <message>
        <source>Work with {year}</source>
        <translation>Arbeta med {year}</translation>
    </message>
    <message>
        <source>Begin the year {year}</source>
        <translation>Börja året {year}</translation>
    </message>
    <message>
        <source>Add version {version} of the quotas for {year}</source>
        <translation>Lägg till version {version} av talen för {year}</translation>
    </message>
    <message>
        <source>Change the SFS number and date of version {version} for {year}</source>
        <translation>Ändra SFS-nummer och datum för version {version}, {year}</translation>
    </message>
    <message>
        <source>Change the choices for {year}</source>
        <translation>Ändra valen för {year}</translation>
    </message>
    <message>
        <source>Make the example county</source>
        <translation>Skapa exempellänet</translation>
    </message>
    <message>
        <source>Mark {count} papers to municipalities as sent</source>
        <translation>Markera {count} underlag till kommuner som skickade</translation>
    </message>
    <message>
        <source>Note the answer of {municipality}</source>
        <translation>Notera svaret från {municipality}</translation>
    </message>
    <message>
        <source>Set the requested quota of {municipality} to {persons}</source>
        <translation>Sätt önskat kommuntal för {municipality} till {persons}</translation>
    </message>
    <message>
        <source>Clear the requested quota of {municipality}</source>
        <translation>Töm önskat kommuntal för {municipality}</translation>
    </message>
    <message>
        <source>Add a note about {municipality}</source>
        <translation>Lägg till en anteckning om {municipality}</translation>
    </message>
    <message>
        <source>Change a note about {municipality}</source>
        <translation>Ändra en anteckning om {municipality}</translation>
    </message>
    <message>
        <source>Remove a note about {municipality}</source>
        <translation>Ta bort en anteckning om {municipality}</translation>
    </message>
    <message>
        <source>Add the alternative {name}</source>
        <translation>Lägg till alternativet {name}</translation>
    </message>
    <message>
        <source>Change the alternative {name}</source>
        <translation>Ändra alternativet {name}</translation>
    </message>
    <message>
        <source>Remove the alternative {name}</source>
        <translation>Ta bort alternativet {name}</translation>
    </message>
    <message>
        <source>Rename the alternative {name}</source>
        <translation>Byt namn på alternativet {name}</translation>
    </message>
    <message>
        <source>Change what {municipality} may have in {name}</source>
        <translation>Ändra gränserna för {municipality} i {name}</translation>
    </message>
    <message>
        <source>Change what several municipalities may have in {name}</source>
        <translation>Ändra gränserna för flera kommuner i {name}</translation>
    </message>
    <message>
        <source>Take the quotas from {name}</source>
        <translation>Ta kommuntalen från {name}</translation>
    </message>
    <message>
        <source>Change the criteria for {year}</source>
        <translation>Ändra kriterierna för {year}</translation>
    </message>
    <message>
        <source>Change the months of {count} municipalities</source>
        <translation>Ändra månaderna för {count} kommuner</translation>
    </message>
    <message>
        <source>Change the months of {municipality}</source>
        <translation>Ändra månaderna för {municipality}</translation>
    </message>
    <message>
        <source>Move {persons} persons from {giver} to {taker}</source>
        <translation>Omfördela {persons} personer från {giver} till {taker}</translation>
    </message>
    <message>
        <source>Change a redistribution from {giver} to {taker}</source>
        <translation>Ändra omfördelningen från {giver} till {taker}</translation>
    </message>
    <message>
        <source>Change {count} redistributions</source>
        <translation>Ändra {count} omfördelningar</translation>
    </message>
    <message>
        <source>Remove redistributions</source>
        <translation>Ta bort omfördelningar</translation>
    </message>
    <message>
        <source>Revise the quotas for {year}: version {version}</source>
        <translation>Revidera kommuntalen för {year}: version {version}</translation>
    </message>
    <message>
        <source>Take total reception {from_year} as the criterion for {year}</source>
        <translation>Använd sammantaget mottagande {from_year} som underlag för {year}</translation>
    </message>
    <message>
        <source>Confirm the rule set {rule_set} with SFS {sfs}</source>
        <translation>Bekräfta regeluppsättningen {rule_set} med SFS {sfs}</translation>
    </message>
    <message>
        <source>Take back the SFS number of the rule set {rule_set}</source>
        <translation>Ta tillbaka SFS-numret för regeluppsättningen {rule_set}</translation>
    </message>
    <message>
        <source>Change the limits for {year}</source>
        <translation>Ändra gränserna för {year}</translation>
    </message>
    <message>
        <source>Change what counts as a cost in {year}</source>
        <translation>Ändra vad som räknas som kostnad {year}</translation>
    </message>
    <message>
        <source>Change the weights of suitability for {year}</source>
        <translation>Ändra lämplighetens vikter för {year}</translation>
    </message>
    <message>
        <source>Remove {codes}</source>
        <translation>Ta bort {codes}</translation>
    </message>
    <message>
        <source>Carry out a repair</source>
        <translation>Genomför en reparation</translation>
    </message>
    <message>
        <source>Lock cells of the plan</source>
        <translation>Lås celler i planen</translation>
    </message>
    <message>
        <source>Unlock a cell of the plan</source>
        <translation>Lås upp en cell i planen</translation>
    </message>
    <message>
        <source>Set the letterhead</source>
        <translation>Ange brevhuvud</translation>
    </message>
    <message>
        <source>Remove the letterhead</source>
        <translation>Ta bort brevhuvudet</translation>
    </message>
    <message>
        <source>Decide the quotas of {county} for {year}, version {version}</source>
        <translation>Besluta kommuntalen i {county} för {year}, version {version}</translation>
    </message>
    <message>
        <source>Store proposal {number}</source>
        <translation>Spara förslag {number}</translation>
    </message>
    <message>
        <source>Store proposal {number}, changed by hand</source>
        <translation>Spara förslag {number}, ändrat för hand</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Redistributions</source>
        <translation>Omfördelningar</translation>
    </message>
    <message>
        <source>Redistribute …</source>
        <translation>Omfördela …</translation>
    </message>
    <message>
        <source>Enters an agreement that moves part of a quota to another municipality.</source>
        <translation>Skriver in ett avtal som flyttar en del av ett kommuntal till en annan kommun.</translation>
    </message>
    <message>
        <source>No redistributions yet. Two municipalities may agree that one takes over part of the other&apos;s quota; the county board is told and enters the agreement here.</source>
        <translation>Inga omfördelningar ännu. Två kommuner får komma överens om att den ena tar över en del av den andras kommuntal; länsstyrelsen får veta det och skriver in avtalet här.</translation>
    </message>
    <message>
        <source>No municipal quotas for {year} yet, so nothing counts down.</source>
        <translation>Inga kommuntal för {year} ännu, så det finns inget att räkna ner.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities have more assigned or received than their quota</source>
        <translation>
            <numerusform>%n kommun har fler anvisade eller mottagna än sitt kommuntal</numerusform>
            <numerusform>%n kommuner har fler anvisade eller mottagna än sitt kommuntal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons should have been received already</source>
        <translation>
            <numerusform>%n person borde redan vara mottagen</numerusform>
            <numerusform>%n personer borde redan vara mottagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities are entered month by month</source>
        <translation>
            <numerusform>%n kommun är inskriven månad för månad</numerusform>
            <numerusform>%n kommuner är inskrivna månad för månad</numerusform>
        </translation>
    </message>
    <message>
        <source>No months are entered yet: received is the year&apos;s total</source>
        <translation>Inga månader är inskrivna ännu: mottagna är årets summa</translation>
    </message>
    <message>
        <source>quotas after redistribution</source>
        <translation>kommuntal efter omfördelning</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottagna</translation>
    </message>
    <message>
        <source>left to receive</source>
        <translation>kvar att ta emot</translation>
    </message>
    <message>
        <source>assigned, not received yet</source>
        <translation>anvisade, ännu inte mottagna</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att titta på</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Municipal quota</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Taken over minus given away, by the chosen day.</source>
        <translation>Övertaget minus lämnat, till och med den valda dagen.</translation>
    </message>
    <message>
        <source>Quota now</source>
        <translation>Gällande</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Anvisade</translation>
    </message>
    <message>
        <source>of which replace</source>
        <translation>varav ersättning</translation>
    </message>
    <message>
        <source>Replacement assignments: for assignments that were broken off (2016:39, 10 a §).</source>
        <translation>Ersättningsanvisningar: för anvisningar som har avbrutits (2016:39, 10 a §).</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagna</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Left to receive</source>
        <translation>Kvar att ta emot</translation>
    </message>
    <message>
        <source>The quota after redistribution minus the received.</source>
        <translation>Talet efter omfördelning minus de mottagna.</translation>
    </message>
    <message>
        <source>Assigned, waiting</source>
        <translation>Anvisade, väntar</translation>
    </message>
    <message numerus="yes">
        <source>%n received above the quota</source>
        <translation>
            <numerusform>%n mottagen över talet</numerusform>
            <numerusform>%n mottagna över talet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned above the quota</source>
        <translation>
            <numerusform>%n anvisad över talet</numerusform>
            <numerusform>%n anvisade över talet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>inget kommuntal</translation>
    </message>
    <message>
        <source>&amp;State on</source>
        <translation>&amp;Läget den</translation>
    </message>
    <message>
        <source>State on</source>
        <translation>Läget den</translation>
    </message>
    <message>
        <source>Assignments are made until {assigned}, receptions until {received}. Broken-off assignments may be replaced until {replaced}, with reception until {last}.</source>
        <translation>Anvisningar görs till och med {assigned}, mottagande till och med {received}. Avbrutna anvisningar får ersättas till och med {replaced}, med mottagande till och med {last}.</translation>
    </message>
    <message>
        <source>Show all municipalities</source>
        <translation>Visa alla kommuner</translation>
    </message>
    <message numerus="yes">
        <source>Show %n conflicts</source>
        <translation>
            <numerusform>Visa %n konflikt</numerusform>
            <numerusform>Visa %n konflikter</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Inga konflikter</translation>
    </message>
    <message>
        <source>Redistributed</source>
        <translation>Omfördelat</translation>
    </message>
    <message>
        <source>of which replacements</source>
        <translation>varav ersättningar</translation>
    </message>
    <message>
        <source>of whom overdue</source>
        <translation>varav försenade</translation>
    </message>
    <message>
        <source>Left to assign</source>
        <translation>Kvar att anvisa</translation>
    </message>
    <message>
        <source>More persons are assigned or received than the quota holds. Ask Migrationsverket to assign the last ones elsewhere, or let the municipality take over part of another quota.</source>
        <translation>Fler är anvisade eller mottagna än talet rymmer. Be Migrationsverket anvisa de sista någon annanstans, eller låt kommunen ta över en del av en annan kommuns tal.</translation>
    </message>
    <message>
        <source>Overdue are those assigned more than two calendar months ago and not received. Quota refugees may have been given more time.</source>
        <translation>Försenade är de som anvisades för mer än två kalendermånader sedan och inte är mottagna. Kvotflyktingar kan ha fått längre tid.</translation>
    </message>
    <message>
        <source>No months are entered for {year}: received is the year&apos;s total, whatever the day.</source>
        <translation>Inga månader är inskrivna för {year}: mottagna är årets summa, vilken dag som än väljs.</translation>
    </message>
    <message>
        <source>The year&apos;s total</source>
        <translation>Årssumma</translation>
    </message>
    <message>
        <source>The months count; the year&apos;s total is only kept beside them.</source>
        <translation>Månaderna räknas; årssumman finns bara bredvid.</translation>
    </message>
    <message>
        <source>Nothing is entered by month for {year}. Write in the table, or paste a block from Excel.</source>
        <translation>Inget är inskrivet per månad för {year}. Skriv i tabellen, eller klistra in ett block från Excel.</translation>
    </message>
    <message>
        <source>{giver} to {taker}</source>
        <translation>{giver} till {taker}</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>The decided quotas stay as they are; what is to be received and what the plan counts with follow the agreement.</source>
        <translation>De beslutade kommuntalen ligger fast; det som ska tas emot och det planen räknar med följer avtalet.</translation>
    </message>
    <message>
        <source>From {date} {taker} takes over {persons} persons from {giver}.</source>
        <translation>Från {date} tar {taker} över {persons} personer från {giver}.</translation>
    </message>
    <message>
        <source>Replacement assignments</source>
        <translation>Ersättningsanvisningar</translation>
    </message>
    <message>
        <source>Persons received each month. Where months are entered they count, not the year&apos;s total.</source>
        <translation>Mottagna personer per månad. Där månader är inskrivna räknas de, inte årssumman.</translation>
    </message>
    <message>
        <source>Every assignment of the month, January to December, replacements included.</source>
        <translation>Månadens alla anvisningar, januari till december, ersättningar medräknade.</translation>
    </message>
    <message>
        <source>Those of the assignments that replace a broken-off one. After December all assignments do, so they are written here.</source>
        <translation>De av anvisningarna som ersätter en avbruten. Efter december gör alla det, så de skrivs här.</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alla månader</translation>
    </message>
    <message>
        <source>What was imported or written for the whole year; it only counts where no months are entered.</source>
        <translation>Det som importerats eller skrivits för hela året; det räknas bara där inga månader är inskrivna.</translation>
    </message>
    <message>
        <source>The year&apos;s own number is {total}: the months do not add up to it.</source>
        <translation>Årets eget tal är {total}: månaderna summerar inte till det.</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>the landlord&apos;s homes in all</source>
        <translation>värdens alla bostäder</translation>
    </message>
    <message>
        <source>the monthly rent</source>
        <translation>månadshyran</translation>
    </message>
    <message>
        <source>the number of rooms</source>
        <translation>antalet rum</translation>
    </message>
    <message>
        <source>the number of homes</source>
        <translation>antalet bostäder</translation>
    </message>
    <message>
        <source>the number of households</source>
        <translation>antalet hushåll</translation>
    </message>
    <message>
        <source>the number of inhabitants</source>
        <translation>antalet invånare</translation>
    </message>
    <message>
        <source>the number of persons</source>
        <translation>antalet personer</translation>
    </message>
    <message>
        <source>the number of persons received</source>
        <translation>antalet mottagna personer</translation>
    </message>
    <message>
        <source>the weight</source>
        <translation>vikten</translation>
    </message>
    <message>
        <source>persons aged 0</source>
        <translation>personer som är 0 år</translation>
    </message>
    <message>
        <source>persons aged 1–5</source>
        <translation>personer som är 1–5 år</translation>
    </message>
    <message>
        <source>persons aged 6–15</source>
        <translation>personer som är 6–15 år</translation>
    </message>
    <message>
        <source>persons aged 16–18</source>
        <translation>personer som är 16–18 år</translation>
    </message>
    <message>
        <source>persons aged 19–64</source>
        <translation>personer som är 19–64 år</translation>
    </message>
    <message>
        <source>persons aged 65 and over</source>
        <translation>personer som är 65 år och äldre</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>kollektivtrafik</translation>
    </message>
    <message>
        <source>work</source>
        <translation>arbete</translation>
    </message>
    <message>
        <source>associations</source>
        <translation>föreningsliv</translation>
    </message>
    <message>
        <source>the months until reception</source>
        <translation>månaderna till mottagandet</translation>
    </message>
    <message>
        <source>the number of units</source>
        <translation>antalet enheter</translation>
    </message>
    <message>
        <source>the homes in a unit</source>
        <translation>bostäderna i en enhet</translation>
    </message>
    <message>
        <source>the months of the lease</source>
        <translation>avtalets månader</translation>
    </message>
    <message>
        <source>the cost of a unit</source>
        <translation>kostnaden för en enhet</translation>
    </message>
    <message>
        <source>free places</source>
        <translation>lediga platser</translation>
    </message>
    <message>
        <source>the largest share of newcomers in a place</source>
        <translation>Största andelen nyanlända på en ort</translation>
    </message>
    <message>
        <source>the largest share of a landlord&apos;s homes</source>
        <translation>Största andelen av en värds bostäder</translation>
    </message>
    <message>
        <source>the share that is to live rurally</source>
        <translation>Andelen som ska bo på landsbygden</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>Budgeten</translation>
    </message>
    <message>
        <source>a grant</source>
        <translation>Ett statligt bidrag</translation>
    </message>
    <message>
        <source>the weight of a month</source>
        <translation>En månads vikt</translation>
    </message>
    <message>
        <source>a weight of what suits</source>
        <translation>En vikt för vad som passar</translation>
    </message>
    <message>
        <source>{record}: {field} is {value}, but must be a whole number from {least} up.
Correct it on the page Places.</source>
        <translation>{record}: {field} är {value} men måste vara ett heltal, minst {least}.
Rätta det på sidan Orter.</translation>
    </message>
    <message>
        <source>{record}: {field} is {value}, but must be a whole number from 0 to 100.
Correct it on the page Places, or leave it empty where it is unknown.</source>
        <translation>{record}: {field} är {value} men måste vara ett heltal från 0 till 100.
Rätta det på sidan Orter, eller lämna det tomt om det är okänt.</translation>
    </message>
    <message>
        <source>The quota of {record}: {field} is {value}, but must be a whole number from {least} up.
Correct it on the page Quotas.</source>
        <translation>Kommuntalet för {record}: {field} är {value} men måste vara ett heltal, minst {least}.
Rätta det på sidan Kommuntal.</translation>
    </message>
    <message>
        <source>The household group {record}: {field} is {value}, but must be a whole number from {least} up.
Correct it on the page Households.</source>
        <translation>Hushållsgruppen {record}: {field} är {value} men måste vara ett heltal, minst {least}.
Rätta det på sidan Hushåll.</translation>
    </message>
    <message>
        <source>The household group {group} has no persons in its households.
Enter who belongs to a household on the page Households, or remove the group.</source>
        <translation>Hushållsgruppen {group} har inga personer i sina hushåll.
Ange vilka som hör till ett hushåll på sidan Hushåll, eller ta bort gruppen.</translation>
    </message>
    <message>
        <source>The household group {group}: the score {value} in {place} is impossible; it must lie between 0 and the {persons} persons of the household.
Correct the score, or leave it out where it is unknown.</source>
        <translation>Hushållsgruppen {group}: poängen {value} i {place} är inte möjlig; den måste ligga mellan 0 och hushållets antal personer, {persons}.
Rätta poängen, eller utelämna den om den är okänd.</translation>
    </message>
    <message>
        <source>The household group {group}: the cost {value} in {place} is impossible; it cannot be below 0.
Correct the cost, or leave it out where it is unknown.</source>
        <translation>Hushållsgruppen {group}: kostnaden {value} i {place} är inte möjlig; den kan inte vara under 0.
Rätta kostnaden, eller utelämna den om den är okänd.</translation>
    </message>
    <message>
        <source>The household type {record}: {field} is {value}, but must be a whole number from {least} up.
Correct it on the page Households.</source>
        <translation>Hushållstypen {record}: {field} är {value} men måste vara ett heltal, minst {least}.
Rätta det på sidan Hushåll.</translation>
    </message>
    <message>
        <source>The homes with {rooms} rooms in {record}: {field} is {value}, but must be a whole number from {least} up.
Correct it on the page Homes.</source>
        <translation>Bostäderna i {record} (antal rum: {rooms}): {field} är {value} men måste vara ett heltal, minst {least}.
Rätta det på sidan Bostäder.</translation>
    </message>
    <message>
        <source>The homes with {rooms} rooms in {place}: {count} are let to newcomers, but the landlord has only {homes} in all.
Correct one of the numbers on the page Homes.</source>
        <translation>Bostäderna i {place} (antal rum: {rooms}): {count} hyrs ut till nyanlända, men värden har bara {homes} sammanlagt.
Rätta något av talen på sidan Bostäder.</translation>
    </message>
    <message>
        <source>The housing project {record}: {field} is {value}, but must be a whole number from {least} up.
Correct it on the page Homes.</source>
        <translation>Bostadsprojektet {record}: {field} är {value} men måste vara ett heltal, minst {least}.
Rätta det på sidan Bostäder.</translation>
    </message>
    <message>
        <source>{record}: {field} is {value}, but must be a whole number from {least} up.
Correct it on the page Services.</source>
        <translation>{record}: {field} är {value} men måste vara ett heltal, minst {least}.
Rätta det på sidan Service.</translation>
    </message>
    <message>
        <source>The lock on {record}: {field} is {value}, but must be a whole number from {least} up.
Remove the lock and lock anew.</source>
        <translation>Låset på {record}: {field} är {value} men måste vara ett heltal, minst {least}.
Ta bort låset och lås på nytt.</translation>
    </message>
    <message>
        <source>The monthly pace of {record}: {field} is {value}, but must be a whole number from {least} up.
Correct it, or leave it empty where there is no limit.</source>
        <translation>Månadstakten för {record}: {field} är {value} men måste vara ett heltal, minst {least}.
Rätta den, eller lämna den tom om det inte finns någon gräns.</translation>
    </message>
    <message>
        <source>{field} is {value} per thousand, but must be a whole number from 0 to 1 000.
Correct it among what holds for the whole year.</source>
        <translation>{field} är {value} promille men måste vara ett heltal från 0 till 1 000.
Rätta det bland det som gäller för hela året.</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be a whole number from {least} up.
Correct it among what holds for the whole year.</source>
        <translation>{field} är {value} men måste vara ett heltal, minst {least}.
Rätta det bland det som gäller för hela året.</translation>
    </message>
    <message>
        <source>The monthly profile has {count} months, but a year has twelve.
Correct it on the page Households.</source>
        <translation>Månadsprofilen har {count} månader, men ett år har tolv.
Rätta den på sidan Hushåll.</translation>
    </message>
    <message>
        <source>In the basis {record} {code} stands {count} times.
Remove all but one.</source>
        <translation>I underlaget står {record} {code} {count} gånger.
Ta bort alla utom en.</translation>
    </message>
    <message>
        <source>The place {place} lies in the municipality {municipality}, which is not in the plan.
Correct its municipality on the page Places.</source>
        <translation>Orten {place} ligger i kommunen {municipality}, som inte är med i planen.
Rätta dess kommun på sidan Orter.</translation>
    </message>
    <message>
        <source>There is a quota, a pace or a share for the municipality {municipality}, which is not in the plan.
Remove it, or correct the code of the municipality.</source>
        <translation>Det finns ett tal, en takt eller en andel för kommunen {municipality}, som inte är med i planen.
Ta bort det, eller rätta kommunens kod.</translation>
    </message>
    <message>
        <source>The homes with {rooms} rooms lie in the place {place}, which is not in the plan.
Correct their place on the page Homes.</source>
        <translation>Bostäder (antal rum: {rooms}) ligger på orten {place}, som inte är med i planen.
Rätta deras ort på sidan Bostäder.</translation>
    </message>
    <message>
        <source>The housing project {project} lies in the place {place}, which is not in the plan.
Correct its place on the page Homes.</source>
        <translation>Bostadsprojektet {project} ligger på orten {place}, som inte är med i planen.
Rätta dess ort på sidan Bostäder.</translation>
    </message>
    <message>
        <source>The household group {group} belongs to the municipality {municipality}, which is not in the plan.
Correct its municipality on the page Households.</source>
        <translation>Hushållsgruppen {group} hör till kommunen {municipality}, som inte är med i planen.
Rätta dess kommun på sidan Hushåll.</translation>
    </message>
    <message>
        <source>The household group {group} names places that are not in the plan: {places}.
They change nothing; correct the codes if others were meant.</source>
        <translation>Hushållsgruppen {group} nämner orter som inte är med i planen: {places}.
De ändrar ingenting; rätta koderna om andra orter menades.</translation>
    </message>
    <message>
        <source>The household group {group} may live nowhere: no place that is allowed lies in {municipality}.
Allow it a place on the page Households, or it will be left without a home.</source>
        <translation>Hushållsgruppen {group} får inte bo någonstans: ingen tillåten ort ligger i {municipality}.
Tillåt en ort på sidan Hushåll, annars blir den utan bostad.</translation>
    </message>
    <message>
        <source>The household {other} is linked to {group}, which there is none of.
Correct the link, or remove it.</source>
        <translation>Hushållet {other} är kopplat till {group}, som inte finns.
Rätta kopplingen, eller ta bort den.</translation>
    </message>
    <message>
        <source>The household {group} is linked to itself.
Correct the link, or remove it.</source>
        <translation>Hushållet {group} är kopplat till sig självt.
Rätta kopplingen, eller ta bort den.</translation>
    </message>
    <message>
        <source>{group} and {other} are linked, but both are already housed.
The link changes nothing and can be removed.</source>
        <translation>{group} och {other} är kopplade, men båda är redan bosatta.
Kopplingen ändrar ingenting och kan tas bort.</translation>
    </message>
    <message>
        <source>The household group {group} is linked, but holds {count} households; only single households can be linked.
Make the linked household a group of its own.</source>
        <translation>Hushållsgruppen {group} är kopplad men omfattar {count} hushåll; bara enstaka hushåll kan kopplas.
Gör det kopplade hushållet till en egen grupp.</translation>
    </message>
    <message>
        <source>The household group {group} is assigned in {month}, which is after the plan for {year} ends.
Correct the month on the page Households.</source>
        <translation>Hushållsgruppen {group} anvisas {month}, efter att planen för {year} slutar.
Rätta månaden på sidan Hushåll.</translation>
    </message>
    <message>
        <source>The household group {group} was assigned in {month} and should have been received by {deadline}, before the plan begins.
It counts as late; correct the month if it is wrong.</source>
        <translation>Hushållsgruppen {group} anvisades {month} och skulle ha tagits emot senast {deadline}, innan planen börjar.
Den räknas som sen; rätta månaden om den är fel.</translation>
    </message>
    <message>
        <source>The homes with {rooms} rooms in {place} are let until {last}, before they are let from {first}.
Correct the months on the page Homes.</source>
        <translation>Bostäderna i {place} (antal rum: {rooms}) hyrs ut till och med {last}, före {first} då de börjar hyras ut.
Rätta månaderna på sidan Bostäder.</translation>
    </message>
    <message>
        <source>{point} has free places from the same month twice, or months out of order.
Correct them on the page Services.</source>
        <translation>{point} har lediga platser från samma månad två gånger, eller månader i fel ordning.
Rätta dem på sidan Service.</translation>
    </message>
    <message>
        <source>{point} serves no place, so nobody can use it.
Say which places it serves on the page Services.</source>
        <translation>{point} har ingen ort i sitt upptagningsområde, så ingen kan använda den.
Ange vilka orter den betjänar på sidan Service.</translation>
    </message>
    <message>
        <source>{point} serves only places that are not in the plan: {places}.
Correct the places it serves on the page Services.</source>
        <translation>{point} betjänar bara orter som inte är med i planen: {places}.
Rätta upptagningsområdet på sidan Service.</translation>
    </message>
    <message>
        <source>{point} also serves places that are not in the plan: {places}.
They change nothing; correct the codes if others were meant.</source>
        <translation>{point} betjänar även orter som inte är med i planen: {places}.
De ändrar ingenting; rätta koderna om andra orter menades.</translation>
    </message>
    <message>
        <source>{place} is served by both {point} and {other}, which offer the same service.
Let one of them serve the place, on the page Services.</source>
        <translation>{place} betjänas av både {point} och {other}, som erbjuder samma service.
Låt en av dem betjäna orten, på sidan Service.</translation>
    </message>
    <message>
        <source>{point} has {places} places in {month}, but those who are already housed use {used}.
Nobody more can use it then; correct the number on the page Services if it is wrong.</source>
        <translation>{point} har {places} platser {month}, men de som redan är bosatta använder {used}.
Ingen fler kan använda den då; rätta talet på sidan Service om det är fel.</translation>
    </message>
    <message>
        <source>The housing project {project} reuses the units of {other}, which there is none of.
Correct it on the page Homes.</source>
        <translation>Bostadsprojektet {project} återanvänder enheter från {other}, som inte finns.
Rätta det på sidan Bostäder.</translation>
    </message>
    <message>
        <source>Housing projects reuse each other&apos;s units in a ring: {projects}.
Let one of them have units of its own, on the page Homes.</source>
        <translation>Bostadsprojekt återanvänder varandras enheter i en ring: {projects}.
Låt ett av dem ha egna enheter, på sidan Bostäder.</translation>
    </message>
    <message>
        <source>The housing project {project} reuses the units of {other}, whose lease never ends.
Enter the lease of {other} on the page Homes, or give {project} units of its own.</source>
        <translation>Bostadsprojektet {project} återanvänder enheter från {other}, vars avtal aldrig löper ut.
Ange avtalstiden för {other} på sidan Bostäder, eller ge {project} egna enheter.</translation>
    </message>
    <message>
        <source>Things in the planning basis must be mended before a plan can be made: {count}.
Mend them and plan again.</source>
        <translation>Saker i underlaget som måste rättas innan en plan kan göras: {count}.
Rätta dem och planera igen.</translation>
    </message>
    <message>
        <source>The planning file holds a month, number or word that cannot be read.
Choose Check the plan to see where, or restore a backup.</source>
        <translation>Planeringsfilen innehåller en månad, ett tal eller ett ord som inte går att läsa.
Välj Kontrollera planen för att se var, eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>A lock is on the place {place}, which is not in the plan.
Remove the lock.</source>
        <translation>Ett lås gäller orten {place}, som inte är med i planen.
Ta bort låset.</translation>
    </message>
    <message>
        <source>A lock on {place} is about the household group {group}, which there is none of.
Remove the lock.</source>
        <translation>Ett lås på {place} gäller hushållsgruppen {group}, som inte finns.
Ta bort låset.</translation>
    </message>
    <message>
        <source>A lock on {place} is about {month}, which is outside the plan for {year}.
Remove the lock.</source>
        <translation>Ett lås på {place} gäller {month}, utanför planen för {year}.
Ta bort låset.</translation>
    </message>
    <message>
        <source>The lock on {place}{when} asks for {households} households of {group}, which cannot live there then.
Change or remove the lock, or allow the group the place.</source>
        <translation>Låset på {place}{when} begär {households} hushåll av {group}, som inte kan bo där då.
Ändra eller ta bort låset, eller tillåt gruppen orten.</translation>
    </message>
    <message>
        <source>The locks on {places} ask for {households} households of {group}, but there are only {count}.
Change or remove one of the locks.</source>
        <translation>Låsen på {places} begär {households} hushåll av {group}, men det finns bara {count}.
Ändra eller ta bort något av låsen.</translation>
    </message>
    <message>
        <source>The locks on {place}{when} contradict each other: one allows {most} households, the others ask for {least}.
Change or remove one of them.</source>
        <translation>Låsen på {place}{when} motsäger varandra: ett tillåter {most} hushåll, de andra begär {least}.
Ändra eller ta bort något av dem.</translation>
    </message>
    <message>
        <source>There is no goal called {goal}.
Choose among {goals}.</source>
        <translation>Det finns inget mål som heter {goal}.
Välj bland {goals}.</translation>
    </message>
    <message>
        <source>The goal {goal} is named twice.
Name each goal once, the most important first.</source>
        <translation>Målet {goal} nämns två gånger.
Nämn varje mål en gång, det viktigaste först.</translation>
    </message>
    <message>
        <source>There is no rule called {rule}.
Choose among {rules}.</source>
        <translation>Det finns ingen regel som heter {rule}.
Välj bland {rules}.</translation>
    </message>
    <message>
        <source>The rule {rule} cannot be switched off.
Leave it out of what is switched off.</source>
        <translation>Regeln {rule} kan inte stängas av.
Ta bort den bland det som stängs av.</translation>
    </message>
    <message>
        <source>The tolerance of {goal} is {value}, but cannot be below 0.
Write a number from 0 up.</source>
        <translation>Toleransen för {goal} är {value} men kan inte vara under 0.
Skriv ett tal, minst 0.</translation>
    </message>
    <message>
        <source>There is a tolerance for {goal}, which is not among the goals.
It changes nothing; ask for the goal as well if it was meant.</source>
        <translation>Det finns en tolerans för {goal}, som inte är bland målen.
Den ändrar ingenting; ta med målet om det menades.</translation>
    </message>
    <message>
        <source>The floor of fairness is {value}, but cannot be below 0.
Write a number from 0 up.</source>
        <translation>Golvet för rättvisa är {value} men kan inte vara under 0.
Skriv ett tal, minst 0.</translation>
    </message>
    <message>
        <source>The longest time is {value} seconds, which is too short.
Give it at least one second.</source>
        <translation>Den längsta tiden är {value} sekunder, vilket är för kort.
Ge den minst en sekund.</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>kommunen</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>orten</translation>
    </message>
    <message>
        <source>the quota of the municipality</source>
        <translation>talet för kommunen</translation>
    </message>
    <message>
        <source>the household group</source>
        <translation>hushållsgruppen</translation>
    </message>
    <message>
        <source>the household type</source>
        <translation>hushållstypen</translation>
    </message>
    <message>
        <source>the homes numbered</source>
        <translation>bostäderna med nummer</translation>
    </message>
    <message>
        <source>the housing project numbered</source>
        <translation>bostadsprojektet med nummer</translation>
    </message>
    <message>
        <source>the service numbered</source>
        <translation>servicen med nummer</translation>
    </message>
    <message>
        <source>the lock numbered</source>
        <translation>låset med nummer</translation>
    </message>
    <message>
        <source>the link numbered</source>
        <translation>kopplingen med nummer</translation>
    </message>
    <message>
        <source>the monthly pace of the municipality</source>
        <translation>månadstakten för kommunen</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Asking the rules</source>
        <translation>Prövar mot reglerna</translation>
    </message>
    <message>
        <source>Space picks up the households of a cell; arrows carry them, Enter puts them down.</source>
        <translation>Mellanslag lyfter hushållen i en ruta, piltangenterna flyttar dem och Retur lägger ner dem.</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>hopfälld</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>utfälld</translation>
    </message>
    <message>
        <source>(before the moves: {count})</source>
        <translation>(före flyttarna: {count})</translation>
    </message>
    <message>
        <source>Moves by hand</source>
        <translation>Flyttar för hand</translation>
    </message>
    <message>
        <source>Reason for the moves</source>
        <translation>Skäl till flyttarna</translation>
    </message>
    <message>
        <source>Reason, for example what the municipality says</source>
        <translation>Skäl, till exempel kommunens besked</translation>
    </message>
    <message>
        <source>Save the moves</source>
        <translation>Spara flyttarna</translation>
    </message>
    <message>
        <source>Take back the last move (Ctrl+Z)</source>
        <translation>Ta tillbaka senaste flytten (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take back every move</source>
        <translation>Ta tillbaka alla flyttar</translation>
    </message>
    <message>
        <source>Asking the rules …</source>
        <translation>Prövas mot reglerna …</translation>
    </message>
    <message>
        <source>Write the reason first: it is stored and printed with the moves.</source>
        <translation>Skriv skälet först: det sparas och skrivs ut med flyttarna.</translation>
    </message>
    <message>
        <source>Moving {households} from {where} ({who}).</source>
        <translation>Flyttar {households} från {where} ({who}).</translation>
    </message>
    <message>
        <source>Arrows move, Enter puts down, Esc puts back.</source>
        <translation>Pilarna flyttar, Retur lägger ner, Esc lägger tillbaka.</translation>
    </message>
    <message>
        <source>+ and − change how many.</source>
        <translation>+ och − ändrar hur många.</translation>
    </message>
    <message>
        <source>Space changes which.</source>
        <translation>Mellanslag byter vilka.</translation>
    </message>
    <message>
        <source>Everything is back where it was.</source>
        <translation>Allt är tillbaka där det var.</translation>
    </message>
    <message numerus="yes">
        <source>%n households moved, not yet saved.</source>
        <translation>
            <numerusform>%n hushåll flyttat, inte sparat än.</numerusform>
            <numerusform>%n hushåll flyttade, inte sparade än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>Alla regler hålls.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are broken.</source>
        <translation>
            <numerusform>%n regel bryts.</numerusform>
            <numerusform>%n regler bryts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved by hand in proposal {number}</source>
        <translation>Flyttat för hand i förslag {number}</translation>
    </message>
    <message>
        <source>Broken here</source>
        <translation>Bryts här</translation>
    </message>
    <message>
        <source>Planning the rest of proposal {number}</source>
        <translation>Planerar om resten av förslag {number}</translation>
    </message>
    <message>
        <source>What was moved is locked meanwhile, and kept in proposal {number}. Move back there what has no room, or loosen a lock, and plan the rest again.</source>
        <translation>Det som flyttats är låst så länge, och finns kvar i förslag {number}. Flytta där tillbaka det som inte får rum, eller lätta på ett lås, och planera om resten igen.</translation>
    </message>
    <message>
        <source>The rest is planned with as few changes of proposal {number} as could be.</source>
        <translation>Resten är omplanerad med så få ändringar av förslag {number} som möjligt.</translation>
    </message>
    <message>
        <source>Months or kinds of households across</source>
        <translation>Månader eller hushållstyper i kolumnerna</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Kinds of households</source>
        <translation>Hushållstyper</translation>
    </message>
    <message>
        <source>Pick up and move</source>
        <translation>Lyft och flytta</translation>
    </message>
    <message>
        <source>Plan the rest</source>
        <translation>Planera om resten</translation>
    </message>
    <message>
        <source>Plans again with as few changes as can be; what you moved stays (Shift+F9)</source>
        <translation>Planerar om med så få ändringar som möjligt; det du har flyttat ligger kvar (Skift+F9)</translation>
    </message>
    <message>
        <source>Fold every municipality</source>
        <translation>Fäll ihop alla kommuner</translation>
    </message>
    <message>
        <source>Unfold every municipality</source>
        <translation>Fäll ut alla kommuner</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The quotas for {year} begin to hold</source>
        <translation>Kommuntalen för {year} börjar gälla</translation>
    </message>
    <message>
        <source>Last receptions on the quotas for {year}</source>
        <translation>Sista mottagandet på {year} års kommuntal</translation>
    </message>
    <message>
        <source>Dialogue about the quotas for {year}</source>
        <translation>Dialog om kommuntalen för {year}</translation>
    </message>
    <message>
        <source>Decide the quotas for {year}</source>
        <translation>Besluta kommuntalen för {year}</translation>
    </message>
    <message>
        <source>Last assignments on the quotas for {year}</source>
        <translation>Sista anvisningen på {year} års kommuntal</translation>
    </message>
    <message>
        <source>Last replacements on the quotas for {year}</source>
        <translation>Sista ersättningen på {year} års kommuntal</translation>
    </message>
    <message>
        <source>Version {about} of {year} begins to hold</source>
        <translation>Version {about} av {year} börjar gälla</translation>
    </message>
    <message>
        <source>Indicator: {about}</source>
        <translation>Indikator: {about}</translation>
    </message>
    <message>
        <source>2016:39, 5 §</source>
        <translation>2016:39, 5 §</translation>
    </message>
    <message>
        <source>2016:39, 10 §</source>
        <translation>2016:39, 10 §</translation>
    </message>
    <message>
        <source>practice, not law</source>
        <translation>praxis, inte lag</translation>
    </message>
    <message>
        <source>working day; by law before the year begins, 2016:39, 5 §</source>
        <translation>arbetsdag; enligt lag före årets början, 2016:39, 5 §</translation>
    </message>
    <message>
        <source>2016:39, 10 a §</source>
        <translation>2016:39, 10 a §</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passerat</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenat</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>next</source>
        <translation>härnäst</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommer</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Search code, household or place</source>
        <translation>Sök kod, hushåll eller ort</translation>
    </message>
    <message>
        <source>Search among the cards</source>
        <translation>Sök bland korten</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>Hushållstyp</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Every need</source>
        <translation>Alla behov</translation>
    </message>
    <message>
        <source>Only without a home</source>
        <translation>Bara utan bostad</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Flytta dit</translation>
    </message>
    <message>
        <source>Every kind of household</source>
        <translation>Alla hushållstyper</translation>
    </message>
    <message>
        <source>Choose a card to see where the household may live.</source>
        <translation>Välj ett kort och se var hushållet kan bo.</translation>
    </message>
    <message>
        <source>Places for {who}</source>
        <translation>Orter för {who}</translation>
    </message>
    <message numerus="yes">
        <source>Places for %n chosen cards</source>
        <translation>
            <numerusform>Orter för %n valt kort</numerusform>
            <numerusform>Orter för %n valda kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Homes left</source>
        <translation>Lediga</translation>
    </message>
    <message>
        <source>lives here</source>
        <translation>bor här</translation>
    </message>
    <message>
        <source>Places open to the chosen households</source>
        <translation>Orter som är öppna för de valda hushållen</translation>
    </message>
    <message>
        <source>assigned {month}</source>
        <translation>anvisad {month}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart of the municipalities</source>
        <translation>Diagram över kommunerna</translation>
    </message>
    <message>
        <source>Chart of the months</source>
        <translation>Diagram över månaderna</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>{month}: {values}</source>
        <translation>{month}: {values}</translation>
    </message>
    <message>
        <source>The chart is being drawn …</source>
        <translation>Diagrammet ritas …</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Checking the planning file</source>
        <translation>Kontrollerar planen</translation>
    </message>
    <message>
        <source>The planning file is checked: its structure, sums and references agree.</source>
        <translation>Planen är kontrollerad: uppbyggnad, summor och hänvisningar stämmer.</translation>
    </message>
    <message>
        <source>Check of the planning file</source>
        <translation>Kontroll av planen</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n sak att se över</numerusform>
            <numerusform>%n saker att se över</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Upplysning</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is in order.</source>
        <translation>Planen är i ordning.</translation>
    </message>
    <message numerus="yes">
        <source>%n things in the plan must be mended.</source>
        <translation>
            <numerusform>%n sak i planen behöver rättas.</numerusform>
            <numerusform>%n saker i planen behöver rättas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} is in {path}.</source>
        <translation>{title} finns i {path}.</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>{sheet}: {rows} rows, {columns} columns, {cells} filled cells</source>
        <translation>{sheet}: {rows} rader, {columns} kolumner, {cells} ifyllda celler</translation>
    </message>
    <message>
        <source>Taken out of the plan: {gone}.</source>
        <translation>Tas bort ur planen: {gone}.</translation>
    </message>
    <message>
        <source>Password of {file}: </source>
        <translation>Lösenord till {file}: </translation>
    </message>
    <message>
        <source>Nothing was imported: this was a trial.</source>
        <translation>Inget importerades: detta var ett prov.</translation>
    </message>
    <message>
        <source>{file}: {new} new, {changed} changed, {same} unchanged, {rejected} rejected, {missing} missing, {outside} outside the plan.</source>
        <translation>{file}: {new} nya, {changed} ändrade, {same} oförändrade, {rejected} avvisade, {missing} saknas, {outside} utanför planen.</translation>
    </message>
    <message>
        <source>{placed} persons have a home, {housed} of them already; {unplaced} are left without. {rural} live rurally and {urban} in towns.</source>
        <translation>{placed} personer har bostad, {housed} av dem sedan tidigare; {unplaced} blir utan. {rural} bor på landsbygden och {urban} i tätort.</translation>
    </message>
    <message>
        <source>You cancelled. Nothing more has been done.</source>
        <translation>Du avbröt. Inget mer har gjorts.</translation>
    </message>
    <message>
        <source>{county}: county quota {persons}, municipalities {count}.</source>
        <translation>{county}: länstal {persons}, antal kommuner {count}.</translation>
    </message>
    <message>
        <source>{code} {municipality}: {quota} (target {target})</source>
        <translation>{code} {municipality}: {quota} (mål {target})</translation>
    </message>
    <message>
        <source>{code} {municipality}: {quota} (target {target}, locked)</source>
        <translation>{code} {municipality}: {quota} (mål {target}, låst)</translation>
    </message>
    <message>
        <source>Version {version} for {year}: county quota {persons}. Municipal quotas changed: {count}.</source>
        <translation>Version {version} för {year}: länstal {persons}. Ändrade kommuntal: {count}.</translation>
    </message>
    <message>
        <source>Version {version} for {year}: county quota {persons}. No alternative was in use, so the municipal quotas are those of the version before.</source>
        <translation>Version {version} för {year}: länstal {persons}. Inget alternativ användes, så kommuntalen är desamma som i versionen före.</translation>
    </message>
    <message>
        <source>{municipality}: {before} → {after}</source>
        <translation>{municipality}: {before} → {after}</translation>
    </message>
    <message>
        <source>{municipality}: assigned {assigned}, received {received}, the quota is now {quota}.</source>
        <translation>{municipality}: anvisade {assigned}, mottagna {received}, kommuntalet är nu {quota}.</translation>
    </message>
    <message>
        <source>Redistributed from {giver} to {taker}: {persons}.</source>
        <translation>Omfördelat från {giver} till {taker}: {persons}.</translation>
    </message>
    <message>
        <source>{municipality}: quota {quota}, redistributed {redistributed}, received {received}, balance {balance}.</source>
        <translation>{municipality}: kommuntal {quota}, omfördelat {redistributed}, mottagna {received}, saldo {balance}.</translation>
    </message>
    <message>
        <source>The municipal quotas of {county} for {year}, version {version}, are decided.</source>
        <translation>Kommuntalen för {county} {year}, version {version}, är beslutade.</translation>
    </message>
    <message>
        <source>{county}: {weights}. Deviates by {total} persons in all, by {largest} at most; by population alone by {population} in all. Municipalities compared: {count}.</source>
        <translation>{county}: {weights}. Avviker med {total} personer totalt och med högst {largest}; med enbart folkmängd vore det {population} totalt. Jämförda kommuner: {count}.</translation>
    </message>
    <message>
        <source>{inflow}: {persons} persons, {housed} of them already housed; {in_time} placed in time, {late} late, {unplaced} without a home.</source>
        <translation>{inflow}: {persons} personer, {housed} av dem redan bosatta; {in_time} placerade i tid, {late} sent, {unplaced} utan bostad.</translation>
    </message>
    <message numerus="yes">
        <source>Taken into use whatever comes: {project}, %n units from {month}.</source>
        <translation>
            <numerusform>Tas i bruk hur det än går: {project}, %n enhet från {month}.</numerusform>
            <numerusform>Tas i bruk hur det än går: {project}, %n enheter från {month}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{inflow}: {goals}; in brackets, had one known.</source>
        <translation>{inflow}: {goals}; inom parentes om man hade vetat.</translation>
    </message>
    <message>
        <source>{within}: room for {persons} more persons.</source>
        <translation>{within}: plats för {persons} personer till.</translation>
    </message>
    <message>
        <source>{municipality}: received {received}, planned {planned}, left {left}.</source>
        <translation>{municipality}: mottagna {received}, planerat {planned}, kvar {left}.</translation>
    </message>
    <message>
        <source>{title}: {value}, to be {aim}: {state}.</source>
        <translation>{title}: {value}, ska vara {aim}: {state}.</translation>
    </message>
    <message>
        <source>Nothing has been done in this file yet.</source>
        <translation>Inget har gjorts i filen ännu.</translation>
    </message>
    <message>
        <source>… {rows} rows in all</source>
        <translation>… {rows} rader i allt</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>No municipality gets more or fewer</source>
        <translation>Ingen kommun får fler eller färre</translation>
    </message>
    <message>
        <source>{more} get more, {fewer} fewer, {same} as many</source>
        <translation>{more} får fler, {fewer} färre, {same} lika många</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>most: {municipalities}</source>
        <translation>störst: {municipalities}</translation>
    </message>
    <message>
        <source>persons in all: {more} more, {fewer} fewer</source>
        <translation>sammanlagt {more} personer fler och {fewer} färre</translation>
    </message>
    <message>
        <source>not comparable, a number is missing: {municipalities}</source>
        <translation>kan inte jämföras, tal saknas: {municipalities}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>{municipality}: a number is missing</source>
        <translation>{municipality}: tal saknas</translation>
    </message>
    <message>
        <source>{municipality}: {difference} persons, from {before} to {after}</source>
        <translation>{municipality}: {difference} personer, från {before} till {after}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>fler</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>färre</translation>
    </message>
    <message>
        <source>Compare quotas</source>
        <translation>Jämför tal</translation>
    </message>
    <message>
        <source>Another county quota</source>
        <translation>Ändrat länstal</translation>
    </message>
    <message>
        <source>How firm are the weights?</source>
        <translation>Hur känsliga är vikterna?</translation>
    </message>
    <message>
        <source>Fit to decided quotas</source>
        <translation>Passa in mot beslut</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Vad som jämförs</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Jämför från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Show also</source>
        <translation>Visa också</translation>
    </message>
    <message>
        <source>Table, map or chart</source>
        <translation>Tabell, karta eller diagram</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Compared quotas</source>
        <translation>Jämförda kommuntal</translation>
    </message>
    <message>
        <source>Difference in persons from {before} to {after}</source>
        <translation>Skillnad i personer från {before} till {after}</translation>
    </message>
    <message>
        <source>Sums – {sums}</source>
        <translation>Summor – {sums}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>of the first number</source>
        <translation>av det första talet</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>% of the first</source>
        <translation>% av det första</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Decided quotas</source>
        <translation>Beslutade tal</translation>
    </message>
    <message>
        <source>Criteria of the year</source>
        <translation>Underlag från</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>County quota to try</source>
        <translation>Länstal att pröva</translation>
    </message>
    <message>
        <source>Alternatives with another county quota</source>
        <translation>Alternativen med ett annat länstal</translation>
    </message>
    <message>
        <source>Use the divisor method</source>
        <translation>Byt till divisormetoden</translation>
    </message>
    <message>
        <source>Divides by Sainte-Laguë: nobody loses a person when the county quota grows. Changes the alternative; it can be undone.</source>
        <translation>Fördelar enligt Sainte-Laguë: ingen förlorar en person när länstalet växer. Ändrar alternativet och kan ångras.</translation>
    </message>
    <message>
        <source>{municipality} from {before} to {after}</source>
        <translation>{municipality} från {before} till {after}</translation>
    </message>
    <message>
        <source>If the county quota grows from {before} to {after}, the quota falls for {losses}.</source>
        <translation>Växer länstalet från {before} till {after} minskar kommuntalet för {losses}.</translation>
    </message>
    <message>
        <source>{alternative} today</source>
        <translation>{alternative} i&#xa0;dag</translation>
    </message>
    <message>
        <source>{alternative} then</source>
        <translation>{alternative} då</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dubbelt</translation>
    </message>
    <message>
        <source>County quota: {change}</source>
        <translation>Länstal: {change}</translation>
    </message>
    <message>
        <source>County quota today {persons}, if it were</source>
        <translation>Länstalet är {persons}. Om det vore</translation>
    </message>
    <message>
        <source>{alternative} with {persons} persons: {problem}</source>
        <translation>{alternative} med {persons} personer: {problem}</translation>
    </message>
    <message>
        <source>{alternative} now divides by the divisor method.</source>
        <translation>{alternative} fördelar nu med divisormetoden.</translation>
    </message>
    <message>
        <source>% of the weights</source>
        <translation>% av vikterna</translation>
    </message>
    <message>
        <source>No municipality changes by more than</source>
        <translation>Ingen kommun ändras med mer än</translation>
    </message>
    <message>
        <source>How far each weight can move</source>
        <translation>Hur långt varje vikt kan flyttas</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>Tries how far the weights can move</source>
        <translation>Prövar hur långt vikterna kan flyttas</translation>
    </message>
    <message>
        <source>The alternative has one criterion only: there is no weight to move.</source>
        <translation>Alternativet har bara ett kriterium: det finns ingen vikt att flytta.</translation>
    </message>
    <message>
        <source>Every weight can be moved all the way without anybody changing by more.</source>
        <translation>Varje vikt kan flyttas hela vägen utan att någon kommun ändras med mer.</translation>
    </message>
    <message>
        <source>Least firm: {criterion}, {weight} %. {sentence}</source>
        <translation>Känsligast: {criterion}, {weight} %. {sentence}</translation>
    </message>
    <message>
        <source>Below {percent} % {municipality} changes first.</source>
        <translation>Under {percent} % ändras {municipality} först.</translation>
    </message>
    <message>
        <source>Above {percent} % {municipality} changes first.</source>
        <translation>Över {percent} % ändras {municipality} först.</translation>
    </message>
    <message>
        <source>{criterion} {weight} %: between {lowest} and {highest} %.</source>
        <translation>{criterion} {weight} %: mellan {lowest} och {highest} %.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lägst</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Changes first below</source>
        <translation>Ändras först därunder</translation>
    </message>
    <message>
        <source>Changes first above</source>
        <translation>Ändras först däröver</translation>
    </message>
    <message>
        <source>Finds the weights whose targets come nearest to quotas that are already decided. It shows what a practice amounts to, not why it was chosen.</source>
        <translation>Söker de vikter vars mål kommer närmast tal som redan är beslutade. Det visar vad en praxis motsvarar, inte varför den valdes.</translation>
    </message>
    <message>
        <source>Find the weights</source>
        <translation>Sök vikterna</translation>
    </message>
    <message>
        <source>Fitted and decided</source>
        <translation>Inpassat och beslutat</translation>
    </message>
    <message>
        <source>Name of the alternative</source>
        <translation>Alternativets namn</translation>
    </message>
    <message>
        <source>Save as an alternative</source>
        <translation>Spara som alternativ</translation>
    </message>
    <message>
        <source>Seeks the nearest weights</source>
        <translation>Söker de närmaste vikterna</translation>
    </message>
    <message>
        <source>As {quotas}</source>
        <translation>Som {quotas}</translation>
    </message>
    <message>
        <source>Nearest weights: {weights}.</source>
        <translation>Närmast kommer: {weights}.</translation>
    </message>
    <message>
        <source>Targets and decided quotas differ by {total} persons in all, at most by {largest} ({municipality}). By inhabitants alone they differ by {population}.</source>
        <translation>Mål och beslutade tal skiljer sammanlagt {total} personer, mest {largest} ({municipality}). Efter enbart folkmängd skiljer {population}.</translation>
    </message>
    <message>
        <source>Not counted, without a decided quota: {municipalities}.</source>
        <translation>Räknas inte, saknar beslutat tal: {municipalities}.</translation>
    </message>
    <message>
        <source>Fitted target</source>
        <translation>Inpassat mål</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>The alternative {name} is saved.</source>
        <translation>Alternativet {name} är sparat.</translation>
    </message>
    <message>
        <source>There is no alternative to work on yet.
Make one on the tab Formula.</source>
        <translation>Det finns inget alternativ att räkna på ännu.
Gör ett på fliken Formel.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Lämplighet</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>How many of the services that the household uses have the place in their catchment.</source>
        <translation>Hur mycket av den service som hushållet använder som har orten i sitt upptagningsområde.</translation>
    </message>
    <message>
        <source>The number for public transport on the page Places.</source>
        <translation>Talet för kollektivtrafik på sidan Orter.</translation>
    </message>
    <message>
        <source>The number for work on the page Places.</source>
        <translation>Talet för arbete på sidan Orter.</translation>
    </message>
    <message>
        <source>The number for associations on the page Places.</source>
        <translation>Talet för föreningsliv på sidan Orter.</translation>
    </message>
    <message>
        <source>Whether the place has a home that is large enough and not much too large.</source>
        <translation>Om orten har en bostad som är stor nog och inte mycket för stor.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>No municipality has a limit for a single month.

Write at most how many persons or households may move in in one month, where more would be too much at once.</source>
        <translation>Ingen kommun har en gräns för en enskild månad.

Skriv hur många personer eller hushåll som högst får flytta in under en månad, där fler skulle bli för mycket på en gång.</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Av allt</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>No state grants are entered, and the program invents no amounts.

Write each grant with its amount and the ordinance that it is taken from.</source>
        <translation>Inga statliga ersättningar är inskrivna, och programmet hittar inte på några belopp.

Skriv varje ersättning med belopp och den förordning som beloppet är hämtat från.</translation>
    </message>
    <message>
        <source>Nothing is locked.

Lock a cell of the proposal, or write here how many households must or may come to a place.</source>
        <translation>Inget är låst.

Lås en cell i förslaget, eller skriv här hur många hushåll som ska eller får komma till en ort.</translation>
    </message>
    <message>
        <source>Write the first row</source>
        <translation>Skriv första raden</translation>
    </message>
    <message numerus="yes">
        <source>%n locks</source>
        <translation>
            <numerusform>%n lås</numerusform>
            <numerusform>%n lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities with a pace of their own</source>
        <translation>
            <numerusform>%n kommun med egen takt</numerusform>
            <numerusform>%n kommuner med egen takt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state grants</source>
        <translation>
            <numerusform>%n statlig ersättning</numerusform>
            <numerusform>%n statliga ersättningar</numerusform>
        </translation>
    </message>
    <message>
        <source>The suitability of a place is the mean of what is known of it, weighed so. What is not known is left out, never counted as nothing.</source>
        <translation>En orts lämplighet är medelvärdet av det som är känt om den, vägt så här. Det som inte är känt utelämnas och räknas aldrig som noll.</translation>
    </message>
    <message>
        <source>Counts households who move in, not those who live there already.</source>
        <translation>Räknar hushåll som flyttar in, inte de som redan bor där.</translation>
    </message>
    <message>
        <source>Holds from the next time you plan. Remove the row to lift the lock.</source>
        <translation>Gäller från nästa gång du planerar. Ta bort raden så lyfts låset.</translation>
    </message>
    <message>
        <source>No household may come there.</source>
        <translation>Inget hushåll får komma dit.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source> SEK</source>
        <translation> kr</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>Newcomers at most, of a place&apos;s &amp;inhabitants</source>
        <translation>Nyanlända högst, av en orts &amp;invånare</translation>
    </message>
    <message>
        <source>Newcomers at most, of a &amp;landlord&apos;s homes</source>
        <translation>Nyanlända högst, av en h&amp;yresvärds bostäder</translation>
    </message>
    <message>
        <source>&amp;Budget for undecided projects together</source>
        <translation>&amp;Budget för obeslutade projekt tillsammans</translation>
    </message>
    <message>
        <source>Counted into the cost of a plan</source>
        <translation>Räknas in i planens kostnad</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>rents of all homes, lived in or empty</source>
        <translation>hyror för alla bostäder, bebodda och tomma</translation>
    </message>
    <message numerus="yes">
        <source>%n home-months</source>
        <translation>
            <numerusform>%n bostadsmånad</numerusform>
            <numerusform>%n bostadsmånader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n hushåll</numerusform>
            <numerusform>%n hushåll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} at {each}</source>
        <translation>{number} à {each}</translation>
    </message>
    <message>
        <source>Of the cost, {part}: {amount}</source>
        <translation>Av kostnaden är {part} {amount}</translation>
    </message>
    <message>
        <source>{line}: {amount}</source>
        <translation>{line}: {amount}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Crash reports</source>
        <translation>Felrapporter</translation>
    </message>
    <message>
        <source>Where in the program something went wrong. Nothing from your planning file is in a report, and the program never sends it. Save it if those who look after the program ask for it.</source>
        <translation>Var i programmet något gick fel. Inget ur din planeringsfil finns i en rapport, och programmet skickar den aldrig. Spara den om de som sköter programmet ber om den.</translation>
    </message>
    <message>
        <source>There are no crash reports.</source>
        <translation>Det finns inga felrapporter.</translation>
    </message>
    <message>
        <source>Reports, the newest first</source>
        <translation>Rapporter, den nyaste först</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Spara som …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Something went wrong in the program last time. What was saved is untouched.
A report lies on this computer; nothing has been sent.</source>
        <translation>Något gick fel i programmet förra gången. Det som var sparat är orört.
En rapport ligger på den här datorn; inget har skickats.</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Titta på rapporten</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Labour market</source>
        <translation>Arbetsmarknad</translation>
    </message>
    <message>
        <source>Total reception</source>
        <translation>Sammantaget mottagande</translation>
    </message>
    <message>
        <source>Asylum seekers</source>
        <translation>Asylsökande</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Bostäder</translation>
    </message>
    <message>
        <source>Areas with exclusion</source>
        <translation>Områden med utanförskap</translation>
    </message>
    <message>
        <source>Requested quota</source>
        <translation>Önskat kommuntal</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>ej bekräftad</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>By the statute</source>
        <translation>Enligt författningen</translation>
    </message>
    <message>
        <source>shall be regarded</source>
        <translation>ska beaktas</translation>
    </message>
    <message>
        <source>may be considered</source>
        <translation>får beaktas</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Read values from a workbook or table with municipality codes.</source>
        <translation>Läs in värden från en arbetsbok eller tabell med kommunkoder.</translation>
    </message>
    <message>
        <source>Import criteria …</source>
        <translation>Importera underlag …</translation>
    </message>
    <message>
        <source>Fetch criteria …</source>
        <translation>Hämta underlag …</translation>
    </message>
    <message>
        <source>Fetch values from Kolada or SCB over the network.</source>
        <translation>Hämta värden från Kolada eller SCB över nätet.</translation>
    </message>
    <message>
        <source>Take from received</source>
        <translation>Ta från mottagna</translation>
    </message>
    <message>
        <source>Use the persons received in an earlier year as total reception.</source>
        <translation>Använd dem som togs emot ett tidigare år som sammantaget mottagande.</translation>
    </message>
    <message>
        <source>{criterion} is measured by</source>
        <translation>{criterion} mäts med</translation>
    </message>
    <message>
        <source>The values of {measure} were taken away. It can be undone (Ctrl+Z).</source>
        <translation>Värdena för {measure} togs bort. Det går att ångra (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Total reception {year} is the criterion now. It can be undone (Ctrl+Z).</source>
        <translation>Sammantaget mottagande {year} är nu underlaget. Det går att ångra (Ctrl+Z).</translation>
    </message>
    <message>
        <source>{criterion}: no values</source>
        <translation>{criterion}: värden saknas</translation>
    </message>
    <message>
        <source>{criterion}: missing for {names} ({count})</source>
        <translation>{criterion}: saknas för {names} ({count})</translation>
    </message>
    <message>
        <source>Every municipality has a value of every criterion.</source>
        <translation>Alla kommuner har värden för alla kriterier.</translation>
    </message>
    <message>
        <source>Basis of the division</source>
        <translation>Underlag för fördelningen</translation>
    </message>
    <message>
        <source>Change values of criteria</source>
        <translation>Ändra underlaget</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>&amp;SFS number</source>
        <translation>&amp;SFS-nummer</translation>
    </message>
    <message>
        <source>SFS number of the statute</source>
        <translation>Författningens SFS-nummer</translation>
    </message>
    <message>
        <source>Confirm the rule set</source>
        <translation>Bekräfta regeluppsättningen</translation>
    </message>
    <message>
        <source>Rule set {rules}</source>
        <translation>Regeluppsättning {rules}</translation>
    </message>
    <message>
        <source>Rule set {rules} ({state})</source>
        <translation>Regeluppsättning {rules} ({state})</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Decide the municipal quotas</source>
        <translation>Besluta kommuntalen</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>for example 851-1234-2026</source>
        <translation>till exempel 851-1234-2026</translation>
    </message>
    <message>
        <source>title, or title and name</source>
        <translation>titel, eller titel och namn</translation>
    </message>
    <message>
        <source>None is printed unless you write one, or paste your authority&apos;s own.</source>
        <translation>Ingen överklagandehänvisning skrivs ut om du inte själv skriver en eller klistrar in myndighetens egen.</translation>
    </message>
    <message>
        <source>I have read the draft. The decision &amp;cannot be changed or undone.</source>
        <translation>Jag har läst utkastet. Beslutet kan inte &amp;ändras eller ångras.</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Besluta</translation>
    </message>
    <message>
        <source>R&amp;ead the draft …</source>
        <translation>Lä&amp;s utkastet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Diary &amp;number</source>
        <translation>Diarie&amp;nummer</translation>
    </message>
    <message>
        <source>Da&amp;y of the decision</source>
        <translation>Beslutsda&amp;g</translation>
    </message>
    <message>
        <source>Decision &amp;maker</source>
        <translation>Beslutsfa&amp;ttare</translation>
    </message>
    <message>
        <source>&amp;Rapporteur</source>
        <translation>&amp;Föredragande</translation>
    </message>
    <message>
        <source>&amp;Appeal clause</source>
        <translation>Överk&amp;lagandehänvisning</translation>
    </message>
    <message>
        <source>{county}, {year}, version {version}</source>
        <translation>{county}, {year}, version {version}</translation>
    </message>
    <message>
        <source>{count} municipal quotas that add up to the county quota, {persons} persons.</source>
        <translation>{count} kommuntal som tillsammans blir länstalet, {persons} personer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are 0.</source>
        <translation>
            <numerusform>%n av dem är 0.</numerusform>
            <numerusform>%n av dem är 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hinders the decision</source>
        <translation>Hindrar beslutet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Att tänka på</translation>
    </message>
    <message>
        <source>The municipal quotas of {county} for {year}, version {version}, are decided: {persons} persons in {count} municipalities.</source>
        <translation>Kommuntalen för {county} {year}, version {version}, är beslutade: {persons} personer i {count} kommuner.</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Write papers to the municipalities …</source>
        <translation>Skriv underlag till kommunerna …</translation>
    </message>
    <message>
        <source>A paper and a workbook to answer in, for each municipality, in a folder you choose.</source>
        <translation>Ett underlag och en arbetsbok att svara i, för varje kommun, i en mapp du väljer.</translation>
    </message>
    <message>
        <source>Read in answers …</source>
        <translation>Läs in svar …</translation>
    </message>
    <message>
        <source>Imports the workbooks that the municipalities have filled in.</source>
        <translation>Läser in arbetsböckerna som kommunerna har fyllt i.</translation>
    </message>
    <message>
        <source>Use as a criterion</source>
        <translation>Använd som kriterium</translation>
    </message>
    <message>
        <source>The numbers that municipalities ask for become values of the criterion requested quota.</source>
        <translation>De tal som kommunerna önskar blir värden för kriteriet önskat kommuntal.</translation>
    </message>
    <message>
        <source>Nothing has been sent, said or changed yet.</source>
        <translation>Ingenting är skickat, sagt eller ändrat än.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Log for {municipality}: what was said and changed</source>
        <translation>Logg för {municipality}: vad som sades och ändrades</translation>
    </message>
    <message>
        <source>Select a municipality to see and write its log</source>
        <translation>Markera en kommun för att se och skriva dess logg</translation>
    </message>
    <message>
        <source>Writing papers to the municipalities</source>
        <translation>Skriver underlag till kommunerna</translation>
    </message>
    <message>
        <source>Cancelled. No paper was written and nothing is marked.</source>
        <translation>Avbrutet. Inget underlag skrevs och ingenting är markerat.</translation>
    </message>
    <message numerus="yes">
        <source>Papers to %n municipalities are written to {folder}, and they are marked as asked.</source>
        <translation>
            <numerusform>Underlag till %n kommun är skrivet i {folder}, och den är markerad som tillfrågad.</numerusform>
            <numerusform>Underlag till %n kommuner är skrivna i {folder}, och de är markerade som tillfrågade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The requested numbers now stand as a criterion on the page Quotas.</source>
        <translation>De önskade talen finns nu som kriterium på sidan Kommuntal.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Municipal quota</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Tillfrågad</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>The requested number less the municipal quota.</source>
        <translation>Det önskade talet minus kommuntalet.</translation>
    </message>
    <message>
        <source>Note the answers of municipalities</source>
        <translation>Notera svar från kommuner</translation>
    </message>
    <message>
        <source>Change the log of the dialogue</source>
        <translation>Ändra i dialogens logg</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte tillfrågad</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Tillfrågad</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Har svarat</translation>
    </message>
    <message>
        <source>{day} – said: {text}</source>
        <translation>{day} – sade: {text}</translation>
    </message>
    <message>
        <source>{day} – changed: {text}</source>
        <translation>{day} – ändrat: {text}</translation>
    </message>
    <message>
        <source>No municipality has been asked yet. Write the papers to the municipalities, or write their answers in the table.</source>
        <translation>Ingen kommun är tillfrågad än. Skriv underlag till kommunerna, eller skriv in deras svar i tabellen.</translation>
    </message>
    <message>
        <source>{answered} of {all} have answered</source>
        <translation>{answered} av {all} har svarat</translation>
    </message>
    <message numerus="yes">
        <source>%n ask for more</source>
        <translation>
            <numerusform>%n vill ta emot fler</numerusform>
            <numerusform>%n vill ta emot fler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask for fewer</source>
        <translation>
            <numerusform>%n vill ta emot färre</numerusform>
            <numerusform>%n vill ta emot färre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are asked and have not answered</source>
        <translation>
            <numerusform>%n är tillfrågad och har inte svarat</numerusform>
            <numerusform>%n är tillfrågade och har inte svarat</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipal quota now</source>
        <translation>Kommuntal nu</translation>
    </message>
    <message>
        <source>Proposed in the paper</source>
        <translation>Förslag i underlaget</translation>
    </message>
    <message>
        <source>Requested by the municipality</source>
        <translation>Kommunens önskemål</translation>
    </message>
    <message>
        <source>{day} – asked about {persons}</source>
        <translation>{day} – tillfrågad om {persons}</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>names no number</source>
        <translation>nämner inget tal</translation>
    </message>
    <message numerus="yes">
        <source>asks for %n persons</source>
        <translation>
            <numerusform>önskar %n person</numerusform>
            <numerusform>önskar %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} – answered: {wish}</source>
        <translation>{day} – svarade: {wish}</translation>
    </message>
</context>
<context>
    <name>DialoguePaper</name>
    <message>
        <source>{code} {municipality} proposed quota {year} version {version}</source>
        <translation>{code} {municipality} förslag till kommuntal {year} version {version}</translation>
    </message>
    <message>
        <source>{code} {municipality} answer {year} version {version}</source>
        <translation>{code} {municipality} svar {year} version {version}</translation>
    </message>
    <message>
        <source>Proposed municipal quota {year} – {municipality}</source>
        <translation>Förslag till kommuntal {year} – {municipality}</translation>
    </message>
    <message>
        <source>Material for dialogue – nothing is decided</source>
        <translation>Underlag för dialog – inget är beslutat</translation>
    </message>
    <message>
        <source>This is a proposal for dialogue. The county board decides the municipal quotas when the municipalities have been heard.</source>
        <translation>Det här är ett förslag för dialog. Länsstyrelsen beslutar kommuntalen när kommunerna har hörts.</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Förslaget</translation>
    </message>
    <message>
        <source>How the number came about</source>
        <translation>Så har talet räknats fram</translation>
    </message>
    <message>
        <source>The division rests on:</source>
        <translation>Fördelningen vilar på:</translation>
    </message>
    <message>
        <source>The dialogue so far</source>
        <translation>Dialogen hittills</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Så svarar ni</translation>
    </message>
    <message>
        <source>To the municipality</source>
        <translation>Till kommunen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Answer no later than</source>
        <translation>Svara senast</translation>
    </message>
    <message>
        <source>The county quota for {county} {year} is {persons}{statute}. The county board divides it between the {count} municipalities of the county.</source>
        <translation>Länstalet för {county} {year} är {persons}{statute}. Länsstyrelsen fördelar det på länets {count} kommuner.</translation>
    </message>
    <message>
        <source>For {municipality} the county board proposes a municipal quota of {persons}.</source>
        <translation>För {municipality} föreslår länsstyrelsen kommuntalet {persons}.</translation>
    </message>
    <message>
        <source>Municipal quota {year}, version {version}</source>
        <translation>Kommuntal {year}, version {version}</translation>
    </message>
    <message>
        <source>Municipal quota {year}</source>
        <translation>Kommuntal {year}</translation>
    </message>
    <message>
        <source>By share of the county&apos;s inhabitants alone ({share})</source>
        <translation>Enbart efter andel av länets folkmängd ({share})</translation>
    </message>
    <message>
        <source>Requested by the municipality</source>
        <translation>Kommunens önskemål</translation>
    </message>
    <message>
        <source>Proposed municipal quota</source>
        <translation>Föreslaget kommuntal</translation>
    </message>
    <message>
        <source>The proposal and other numbers, persons</source>
        <translation>Förslaget och andra tal, personer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>The proposal is</source>
        <translation>Förslaget är</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lika</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n fler</numerusform>
            <numerusform>%n fler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n färre</numerusform>
            <numerusform>%n färre</numerusform>
        </translation>
    </message>
    <message>
        <source>No weighted formula has been used for this number.</source>
        <translation>Ingen formel med vikter har använts för talet.</translation>
    </message>
    <message>
        <source>Each criterion is a share of the county quota. How heavily they weigh is the county board&apos;s proposal; no act or ordinance gives the weights. The contributions add up to a target, which is made whole persons so that the county&apos;s sum agrees.</source>
        <translation>Varje kriterium står för en del av länstalet. Hur tungt de väger är länsstyrelsens förslag; ingen lag eller förordning anger vikterna. Bidragen blir tillsammans ett mål, som görs om till hela personer så att länets summa stämmer.</translation>
    </message>
    <message>
        <source>From criteria to proposal</source>
        <translation>Från kriterier till förslag</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>In the municipality</source>
        <translation>I kommunen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Where the values come from:</source>
        <translation>Varifrån värdena kommer:</translation>
    </message>
    <message>
        <source>{criterion}: {measure}. {sources}</source>
        <translation>{criterion}: {measure}. {sources}</translation>
    </message>
    <message>
        <source>What was said and what was changed for it</source>
        <translation>Vad som sades och vad som ändrades med anledning av det</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Answer no later than {day}: fill in the workbook that came with this paper and send it back to {board}.</source>
        <translation>Svara senast {day}: fyll i arbetsboken som följde med det här underlaget och skicka tillbaka den till {board}.</translation>
    </message>
    <message>
        <source>Say which quota the municipality asks for, and why. Write the proposed number again if you have no other wish.</source>
        <translation>Skriv vilket kommuntal kommunen önskar, och varför. Skriv det föreslagna talet en gång till om ni inte önskar något annat.</translation>
    </message>
    <message>
        <source>Tell what the numbers do not show: homes on their way, school places, transport, reception outside the quota.</source>
        <translation>Berätta det som talen inte visar: bostäder på väg, skolplatser, resvägar, mottagande utanför kommuntalet.</translation>
    </message>
    <message>
        <source>Never write names, personal identity numbers or anything else about single persons.</source>
        <translation>Skriv aldrig namn, personnummer eller något annat om enskilda personer.</translation>
    </message>
    <message>
        <source>Target, the sum of the contributions</source>
        <translation>Mål, summan av bidragen</translation>
    </message>
    <message>
        <source>Changed by the officer</source>
        <translation>Ändrat av handläggaren</translation>
    </message>
    <message>
        <source>At least {persons} persons for every municipality</source>
        <translation>Minst {persons} personer för varje kommun</translation>
    </message>
    <message>
        <source>At most {persons} persons for every municipality</source>
        <translation>Högst {persons} personer för varje kommun</translation>
    </message>
    <message>
        <source>What locks and limits of other municipalities give or take, and rounding</source>
        <translation>Det som lås och gränser för andra kommuner ger eller tar, och avrundning</translation>
    </message>
    <message>
        <source>Rounding to multiples of {step}, so that the county&apos;s sum agrees</source>
        <translation>Avrundning till jämna {step}-tal, så att länets summa stämmer</translation>
    </message>
    <message>
        <source>Rounding to whole persons, so that the county&apos;s sum agrees</source>
        <translation>Avrundning till hela personer, så att länets summa stämmer</translation>
    </message>
    <message>
        <source>Locked at {persons} persons</source>
        <translation>Låst till {persons} personer</translation>
    </message>
    <message>
        <source>At least {persons} persons</source>
        <translation>Minst {persons} personer</translation>
    </message>
    <message>
        <source>At most {persons} persons</source>
        <translation>Högst {persons} personer</translation>
    </message>
</context>
<context>
    <name>DialoguePreview</name>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>&amp;Answer no later than</source>
        <translation>Svar &amp;senast</translation>
    </message>
    <message>
        <source>Diary &amp;number</source>
        <translation>Diarie&amp;nummer</translation>
    </message>
    <message>
        <source>Print the paper to a municipality</source>
        <translation>Skriv ut underlaget till en kommun</translation>
    </message>
    <message>
        <source>There are no municipal quotas to ask about for {year} yet.
Divide the county quota on the page Quotas, or import quotas.</source>
        <translation>Det finns inga kommuntal att fråga om för {year} än.
Fördela länstalet på sidan Kommuntal, eller importera kommuntal.</translation>
    </message>
</context>
<context>
    <name>DialogueWorkbook</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Svarsdag</translation>
    </message>
    <message>
        <source>Write only in the framed cells. The rest is locked.</source>
        <translation>Skriv bara i de inramade cellerna. Resten är låst.</translation>
    </message>
    <message>
        <source>Write the proposed number again if the municipality has no other wish.</source>
        <translation>Skriv det föreslagna talet en gång till om kommunen inte önskar något annat.</translation>
    </message>
    <message>
        <source>Never write names, personal identity numbers or anything else about single persons.</source>
        <translation>Skriv aldrig namn, personnummer eller något annat om enskilda personer.</translation>
    </message>
    <message>
        <source>Save the workbook and send it back to the county board.</source>
        <translation>Spara arbetsboken och skicka tillbaka den till länsstyrelsen.</translation>
    </message>
    <message>
        <source>Proposed municipal quota {year} – {municipality}</source>
        <translation>Förslag till kommuntal {year} – {municipality}</translation>
    </message>
    <message>
        <source>DRAFT – material for dialogue, nothing is decided.</source>
        <translation>UTKAST – underlag för dialog, inget är beslutat.</translation>
    </message>
    <message>
        <source>The municipality&apos;s answer</source>
        <translation>Kommunens svar</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Year and version</source>
        <translation>År och version</translation>
    </message>
    <message>
        <source>{year}, version {version}</source>
        <translation>{year}, version {version}</translation>
    </message>
    <message>
        <source>County quota, persons</source>
        <translation>Länstal, personer</translation>
    </message>
    <message>
        <source>Proposed municipal quota, persons</source>
        <translation>Föreslaget kommuntal, personer</translation>
    </message>
    <message>
        <source>Answer no later than</source>
        <translation>Svara senast</translation>
    </message>
    <message>
        <source>Whole persons, 0 or more.</source>
        <translation>Hela personer, 0 eller fler.</translation>
    </message>
    <message>
        <source>Write a whole number of persons, 0 or more.</source>
        <translation>Skriv ett helt antal personer, 0 eller fler.</translation>
    </message>
    <message>
        <source>At most {longest} characters. No names of persons.</source>
        <translation>Högst {longest} tecken. Inga namn på personer.</translation>
    </message>
    <message>
        <source>The comment is too long.</source>
        <translation>Kommentaren är för lång.</translation>
    </message>
    <message>
        <source>Year, month and day, such as 2026-03-15.</source>
        <translation>År, månad och dag, till exempel 2026-03-15.</translation>
    </message>
    <message>
        <source>Write a day as year, month and day: 2026-03-15.</source>
        <translation>Skriv dagen som år, månad och dag: 2026-03-15.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>the version of the quotas</source>
        <translation>versionen av kommuntalen</translation>
    </message>
    <message>
        <source>the rule set</source>
        <translation>regelverket</translation>
    </message>
    <message>
        <source>the municipalities</source>
        <translation>kommunerna</translation>
    </message>
    <message>
        <source>the places</source>
        <translation>orterna</translation>
    </message>
    <message>
        <source>the quotas</source>
        <translation>kommuntalen</translation>
    </message>
    <message>
        <source>the households</source>
        <translation>hushållen</translation>
    </message>
    <message>
        <source>the household mix</source>
        <translation>hushållsmixen</translation>
    </message>
    <message>
        <source>the monthly profile</source>
        <translation>månadsprofilen</translation>
    </message>
    <message>
        <source>the homes</source>
        <translation>bostäderna</translation>
    </message>
    <message>
        <source>the housing projects</source>
        <translation>bostadsprojekten</translation>
    </message>
    <message>
        <source>the services</source>
        <translation>servicen</translation>
    </message>
    <message>
        <source>the locks</source>
        <translation>låsen</translation>
    </message>
    <message>
        <source>what counts as rural</source>
        <translation>vad som räknas som landsbygd</translation>
    </message>
    <message>
        <source>the balance between town and countryside</source>
        <translation>balansen mellan stad och landsbygd</translation>
    </message>
    <message>
        <source>the crowding norm</source>
        <translation>trångboddhetsnormen</translation>
    </message>
    <message>
        <source>the links between households</source>
        <translation>kopplingarna mellan hushåll</translation>
    </message>
    <message>
        <source>the monthly limits of municipalities</source>
        <translation>kommunernas månadsgränser</translation>
    </message>
    <message>
        <source>the limits on concentration</source>
        <translation>gränserna för koncentration</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>budgeten</translation>
    </message>
    <message>
        <source>the grants</source>
        <translation>bidragen</translation>
    </message>
    <message>
        <source>what counts as cost</source>
        <translation>vad som räknas som kostnad</translation>
    </message>
    <message>
        <source>the weights of suitability</source>
        <translation>vikterna för lämplighet</translation>
    </message>
    <message>
        <source>the plan that is kept to</source>
        <translation>planen som ska hållas</translation>
    </message>
    <message>
        <source>the projects taken into use</source>
        <translation>projekten som tas i bruk</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>året</translation>
    </message>
    <message>
        <source>the goals or their order</source>
        <translation>målen eller deras ordning</translation>
    </message>
    <message>
        <source>the rules that are switched off</source>
        <translation>vilka regler som är avstängda</translation>
    </message>
    <message>
        <source>whether later than in time is allowed</source>
        <translation>om senare än i tid är tillåtet</translation>
    </message>
    <message>
        <source>whether services may run short</source>
        <translation>om service får ta slut</translation>
    </message>
    <message>
        <source>the time limit</source>
        <translation>tidsgränsen</translation>
    </message>
    <message>
        <source>the rules that the program knew</source>
        <translation>reglerna som programmet kände till</translation>
    </message>
    <message>
        <source>the tolerances</source>
        <translation>toleranserna</translation>
    </message>
    <message>
        <source>whether projects may be taken into use</source>
        <translation>om projekt får tas i bruk</translation>
    </message>
    <message>
        <source>the least mean score</source>
        <translation>lägsta medelpoängen</translation>
    </message>
    <message>
        <source>the proposal that is kept to</source>
        <translation>förslaget som ska hållas</translation>
    </message>
    <message>
        <source>Both are made from the same basis with the same settings.</source>
        <translation>Båda är gjorda av samma underlag med samma inställningar.</translation>
    </message>
    <message>
        <source>Different in what was asked: {parts}.</source>
        <translation>Olika i det som frågades: {parts}.</translation>
    </message>
    <message>
        <source>Every household lives in the same place and month.</source>
        <translation>Alla hushåll bor på samma ort och flyttar samma månad.</translation>
    </message>
    <message numerus="yes">
        <source>%n households live elsewhere or move in another month.</source>
        <translation>
            <numerusform>%n hushåll bor på en annan ort eller flyttar en annan månad.</numerusform>
            <numerusform>%n hushåll bor på en annan ort eller flyttar en annan månad.</numerusform>
        </translation>
    </message>
    <message>
        <source>alike</source>
        <translation>lika</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>gäller inte</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>hålls</translation>
    </message>
    <message numerus="yes">
        <source>broken %n times</source>
        <translation>
            <numerusform>bruten %n gång</numerusform>
            <numerusform>bruten %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>From proposal {before} to proposal {after}</source>
        <translation>Från förslag {before} till förslag {after}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n cells more.</source>
        <translation>
            <numerusform>… och %n cell till.</numerusform>
            <numerusform>… och %n celler till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved by hand: %n households. Reason: {reason}</source>
        <translation>
            <numerusform>Flyttat för hand: %n hushåll. Skäl: {reason}</numerusform>
            <numerusform>Flyttat för hand: %n hushåll. Skäl: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal or rule</source>
        <translation>Mål eller regel</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Goals and rules before and now</source>
        <translation>Mål och regler före och nu</translation>
    </message>
    <message>
        <source>Side by side …</source>
        <translation>Sida vid sida …</translation>
    </message>
    <message>
        <source>Totals, municipalities, maps and paper on the page Compare</source>
        <translation>Summor, kommuner, kartor och dokument på sidan Jämför</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Urban and rural</source>
        <translation>Tätort och landsbygd</translation>
    </message>
    <message>
        <source>Rural places are countryside, small localities and urban areas with fewer than {inhabitants} inhabitants or an unknown number. The share asked for is the share of the municipality&apos;s inhabitants who live rurally, unless the officer has set another.</source>
        <translation>Som landsbygd räknas landsbygd utanför tätort, småorter och tätorter med färre än {inhabitants} invånare eller okänd folkmängd. Den önskade andelen är den andel av kommunens invånare som bor på landsbygd i dag, om handläggaren inte har bestämt en annan.</translation>
    </message>
    <message>
        <source>Placed persons by urban and rural</source>
        <translation>Placerade personer i tätort och på landsbygd</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Urban, persons</source>
        <translation>Tätort, personer</translation>
    </message>
    <message>
        <source>Rural, persons</source>
        <translation>Landsbygd, personer</translation>
    </message>
    <message>
        <source>Rural, share</source>
        <translation>Landsbygd, andel</translation>
    </message>
    <message>
        <source>Rural, share asked for</source>
        <translation>Landsbygd, önskad andel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Several municipalities possible</source>
        <translation>Flera kommuner möjliga</translation>
    </message>
    <message>
        <source>Homes used</source>
        <translation>Använda bostäder</translation>
    </message>
    <message>
        <source>Homes by municipality, in the last month of the plan</source>
        <translation>Bostäder per kommun, planens sista månad</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Bostäder</translation>
    </message>
    <message>
        <source>Homes left</source>
        <translation>Bostäder kvar</translation>
    </message>
    <message>
        <source>Households without a home</source>
        <translation>Hushåll utan bostad</translation>
    </message>
    <message>
        <source>What is short, and why</source>
        <translation>Vad som saknas och varför</translation>
    </message>
    <message>
        <source>Not everyone is placed in time; see the tables.</source>
        <translation>Alla får inte plats i tid. Se tabellerna.</translation>
    </message>
    <message>
        <source>Nothing is short: everyone is placed in time.</source>
        <translation>Inget saknas: alla får plats i tid.</translation>
    </message>
    <message>
        <source>Homes and households by size</source>
        <translation>Bostäder och hushåll efter storlek</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Placed households that need the size</source>
        <translation>Placerade hushåll som behöver storleken</translation>
    </message>
    <message>
        <source>Households without a place</source>
        <translation>Hushåll utan plats</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n rum</numerusform>
            <numerusform>%n rum</numerusform>
        </translation>
    </message>
    <message>
        <source>Homes that can be let in the last month of the plan. A household may live in a larger home than it needs.</source>
        <translation>Bostäder som kan hyras ut under planens sista månad. Ett hushåll kan bo i en större bostad än det behöver.</translation>
    </message>
    <message>
        <source>Services in their tightest month, places</source>
        <translation>Service under den månad då platserna räcker sämst, antal platser</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service point</source>
        <translation>Serviceställe</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Lediga platser</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Those who already have a home use services too and are counted.</source>
        <translation>Även de som redan har bostad använder service och är medräknade.</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>UTKAST</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Map and chart</source>
        <translation>Karta och diagram</translation>
    </message>
    <message>
        <source>Placed persons by municipality</source>
        <translation>Placerade personer per kommun</translation>
    </message>
    <message>
        <source>Placed persons</source>
        <translation>Placerade personer</translation>
    </message>
    <message>
        <source>Map of the municipalities, darker the more persons are placed. All numbers stand in the table that follows.</source>
        <translation>Karta över kommunerna, mörkare ju fler personer som placeras. Alla tal står i tabellen som följer.</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>Kartan som tabell</translation>
    </message>
    <message>
        <source>Placed households</source>
        <translation>Placerade hushåll</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>Tätort</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Landsbygd</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Utan plats</translation>
    </message>
    <message>
        <source>Bar chart of persons who need a home: placed in urban places, placed in rural places, and without a place. All numbers stand in the table that follows.</source>
        <translation>Stapeldiagram över personer som behöver bostad: placerade i tätort, placerade på landsbygd och utan plats. Alla tal står i tabellen som följer.</translation>
    </message>
    <message>
        <source>Persons who need a home</source>
        <translation>Personer som behöver bostad</translation>
    </message>
    <message>
        <source>The chart as a table, persons</source>
        <translation>Diagrammet som tabell, personer</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Changes by hand</source>
        <translation>Ändringar för hand</translation>
    </message>
    <message>
        <source>The plan has not been changed by hand.</source>
        <translation>Planen är inte ändrad för hand.</translation>
    </message>
    <message>
        <source>Changed from proposal {number}. Reason: {reason}</source>
        <translation>Ändrad från förslag {number}. Skäl: {reason}</translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>Flyttat för hand</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Every kind of household</source>
        <translation>Varje sorts hushåll</translation>
    </message>
    <message>
        <source>How well the plan suits each kind of household on average: from 0 to 1 for each person by what is known of the place, or the mean score of households that carry scores. Who has no home in the plan counts as 0.</source>
        <translation>Hur väl planen i genomsnitt passar varje sorts hushåll: från 0 till 1 för varje person efter vad som är känt om orten, eller medelpoängen för hushåll som har poäng. Den som saknar bostad i planen räknas som 0.</translation>
    </message>
    <message>
        <source>Mean suitability or score by kind of household</source>
        <translation>Medel av lämplighet eller poäng efter sorts hushåll</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>Sorts hushåll</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Settlement plan {year} – {area}</source>
        <translation>Bosättningsplan {year} – {area}</translation>
    </message>
    <message>
        <source>Material for dialogue – the municipality decides on the locality</source>
        <translation>Underlag för dialog – kommunen beslutar om ort</translation>
    </message>
    <message>
        <source>Made-up demonstration data</source>
        <translation>Påhittad demodata</translation>
    </message>
    <message>
        <source>Full version with small numbers</source>
        <translation>Fullständig version med små tal</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Material for dialogue – the municipality decides on the locality. The plan holds numbers of households and no data on individuals.</source>
        <translation>Underlag för dialog – kommunen beslutar om ort. Planen innehåller antal hushåll och inga uppgifter om enskilda.</translation>
    </message>
    <message>
        <source>Homes, projects or places in services in this plan are invented in order to show the program. They say nothing about the real municipalities.</source>
        <translation>Bostäder, projekt eller serviceplatser i den här planen är påhittade för att visa programmet. De säger inget om de verkliga kommunerna.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message numerus="yes">
        <source>%n counties</source>
        <translation>
            <numerusform>%n län</numerusform>
            <numerusform>%n län</numerusform>
        </translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Year and version</source>
        <translation>År och version</translation>
    </message>
    <message>
        <source>{year}, version {version}</source>
        <translation>{year}, version {version}</translation>
    </message>
    <message>
        <source>County quota</source>
        <translation>Länstal</translation>
    </message>
    <message>
        <source>Municipal quotas</source>
        <translation>Kommuntal, summa</translation>
    </message>
    <message>
        <source>Drawn up</source>
        <translation>Upprättad</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>Förslag nummer</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>{persons} persons ({statutes})</source>
        <translation>{persons} personer ({statutes})</translation>
    </message>
    <message>
        <source>{persons} persons, decided</source>
        <translation>{persons} personer, beslutat</translation>
    </message>
    <message>
        <source>{persons} persons, an example of calculation, not decided</source>
        <translation>{persons} personer, räkneexempel, inte beslutat</translation>
    </message>
    <message>
        <source>{persons} persons</source>
        <translation>{persons} personer</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Offentlig version</translation>
    </message>
    <message>
        <source>Small numbers can point out a family. Merge them or take them out before the plan is spread outside the county board and the municipality.</source>
        <translation>Små tal kan peka ut en familj. Slå ihop dem eller ta bort dem innan planen sprids utanför länsstyrelsen och kommunen.</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Små tal</translation>
    </message>
    <message>
        <source>Numbers below five persons and single households are shown only as part of larger sums. Months, free homes, services and shortages are left out.</source>
        <translation>Tal under fem personer och enstaka hushåll visas bara som del av större summor. Månader, lediga bostäder, service och brister är utelämnade.</translation>
    </message>
    <message>
        <source>Persons who need a home: {needs}. Placed in time: {placed}. Placed later than the time limit: {late}. Without a place in the plan: {unplaced}.</source>
        <translation>Personer som behöver bostad: {needs}. Placerade i tid: {placed}. Placerade efter tidsgränsen: {late}. Utan plats i planen: {unplaced}.</translation>
    </message>
    <message>
        <source>Persons of the quotas who already have a home in their municipality: {persons}.</source>
        <translation>Personer i kommuntalen som redan har bostad i sin kommun: {persons}.</translation>
    </message>
    <message>
        <source>{share} of those placed move to rural places.</source>
        <translation>{share} av de placerade flyttar till landsbygd.</translation>
    </message>
    <message>
        <source>Municipal quota: {quota} persons. Need a home: {needs}. Placed in time: {in_time}. Placed late: {late}. Without a place in the plan: {unplaced}.</source>
        <translation>Kommuntal: {quota} personer. Behöver bostad: {needs}. Placerade i tid: {in_time}. Placerade för sent: {late}. Utan plats i planen: {unplaced}.</translation>
    </message>
    <message>
        <source>Places where nobody moves in: {places}.</source>
        <translation>Orter utan inflyttning: {places}.</translation>
    </message>
    <message>
        <source>Nobody moves to the municipality in this plan.</source>
        <translation>Ingen flyttar till kommunen i den här planen.</translation>
    </message>
    <message>
        <source>Municipality by municipality</source>
        <translation>Kommun för kommun</translation>
    </message>
    <message>
        <source>Households (persons) moving in, by place and month</source>
        <translation>Hushåll (personer) som flyttar in, per ort och månad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Räknas som</translation>
    </message>
    <message>
        <source>Households in all</source>
        <translation>Hushåll totalt</translation>
    </message>
    <message>
        <source>Persons in all</source>
        <translation>Personer totalt</translation>
    </message>
    <message>
        <source>2 (7) means two households with seven persons in all. Months without moves are left out.</source>
        <translation>2 (7) betyder två hushåll med sammanlagt sju personer. Månader utan inflyttning är utelämnade.</translation>
    </message>
    <message>
        <source>Inputs and versions</source>
        <translation>Underlag och versioner</translation>
    </message>
    <message>
        <source>Fingerprint of the inputs (SHA-256)</source>
        <translation>Underlagets fingeravtryck (SHA-256)</translation>
    </message>
    <message>
        <source>Drawn up (UTC)</source>
        <translation>Upprättad (UTC)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Lösare</translation>
    </message>
    <message>
        <source>Solver options</source>
        <translation>Lösarens inställningar</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Tidsgräns</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} sekunder</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orter</translation>
    </message>
    <message>
        <source>Household groups</source>
        <translation>Hushållsgrupper</translation>
    </message>
    <message>
        <source>Housing projects, decided</source>
        <translation>Bostadsprojekt, beslutade</translation>
    </message>
    <message>
        <source>Housing projects, not decided</source>
        <translation>Bostadsprojekt, inte beslutade</translation>
    </message>
    <message>
        <source>Service points</source>
        <translation>Serviceställen</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>What the plan was made from</source>
        <translation>Det som planen är gjord av</translation>
    </message>
    <message>
        <source>The plan is proven to be the best one possible under the rules and goals stated below.</source>
        <translation>Planen är bevisat den bästa möjliga med de regler och mål som står nedan.</translation>
    </message>
    <message>
        <source>The time limit came before the plan was proven best. It keeps the rules stated below.</source>
        <translation>Tidsgränsen nåddes innan planen var bevisat bäst. Den följer reglerna som står nedan.</translation>
    </message>
    <message>
        <source>The planning was stopped by the officer. This is the best plan found until then; it keeps the rules stated below.</source>
        <translation>Handläggaren avbröt planeringen. Det här är den bästa plan som hade hittats då. Den följer reglerna som står nedan.</translation>
    </message>
    <message>
        <source>The plan was changed by hand and is judged by the same rules as before.</source>
        <translation>Planen är ändrad för hand och bedömd efter samma regler som förut.</translation>
    </message>
    <message>
        <source>The planning was stopped before any plan was found.</source>
        <translation>Planeringen avbröts innan någon plan hade hittats.</translation>
    </message>
    <message>
        <source>The time limit came before any plan was found.</source>
        <translation>Tiden tog slut innan någon plan hittades.</translation>
    </message>
    <message>
        <source>No plan can keep all the rules at the same time.</source>
        <translation>Ingen plan kan följa alla regler samtidigt.</translation>
    </message>
    <message>
        <source>The planning broke off, and there is no plan.</source>
        <translation>Planeringen bröts, och det finns ingen plan.</translation>
    </message>
    <message>
        <source>The first goal that is not proven can be improved by at most {gap} %.</source>
        <translation>Det första mål som inte är bevisat kan förbättras med högst {gap}&#xa0;%.</translation>
    </message>
    <message>
        <source>Reason for the change by hand: {reason}</source>
        <translation>Skäl till ändringen för hand: {reason}</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>högst</translation>
    </message>
    <message>
        <source>The numbers of this plan are too small to be shown without pointing out a family.</source>
        <translation>Talen i den här planen är för små för att visas utan att en familj kan pekas ut.</translation>
    </message>
    <message>
        <source>Shown together since their numbers are small: {names}.</source>
        <translation>Redovisas tillsammans eftersom talen är små: {names}.</translation>
    </message>
    <message>
        <source>Rules and goals</source>
        <translation>Regler och mål</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Övriga orter</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities together</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner tillsammans</numerusform>
        </translation>
    </message>
    <message>
        <source>Other urban places</source>
        <translation>Övriga tätorter</translation>
    </message>
    <message>
        <source>Other rural places</source>
        <translation>Övrig landsbygd</translation>
    </message>
    <message>
        <source>Rule set: {rule_set}.</source>
        <translation>Regeluppsättning: {rule_set}.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Avstängd</translation>
    </message>
    <message>
        <source>already housed</source>
        <translation>har redan bostad</translation>
    </message>
    <message>
        <source>from agency housing</source>
        <translation>från Migrationsverkets boende</translation>
    </message>
    <message>
        <source>resettled</source>
        <translation>kvotflyktingar</translation>
    </message>
    <message>
        <source>preschool</source>
        <translation>förskola</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skola</translation>
    </message>
    <message>
        <source>Swedish for immigrants</source>
        <translation>sfi</translation>
    </message>
    <message>
        <source>persons in a month</source>
        <translation>personer på en månad</translation>
    </message>
    <message>
        <source>households in a month</source>
        <translation>hushåll på en månad</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Inte uppfylld</translation>
    </message>
    <message numerus="yes">
        <source>step-free homes with at least %n rooms</source>
        <translation>
            <numerusform>bostäder utan trappsteg med minst %n rum</numerusform>
            <numerusform>bostäder utan trappsteg med minst %n rum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>homes with at least %n rooms</source>
        <translation>
            <numerusform>bostäder med minst %n rum</numerusform>
            <numerusform>bostäder med minst %n rum</numerusform>
        </translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Uppfylld</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>I den här planen</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>I klarspråk</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>{rule} – {subject}: {actual} where the limit is {limit}.</source>
        <translation>{rule} – {subject}: {actual} där gränsen är {limit}.</translation>
    </message>
    <message>
        <source>Moving in later than the time limit is allowed as a last resort.</source>
        <translation>Inflyttning efter tidsgränsen tillåts som sista utväg.</translation>
    </message>
    <message>
        <source>Moving in later than the time limit is not allowed.</source>
        <translation>Inflyttning efter tidsgränsen tillåts inte.</translation>
    </message>
    <message>
        <source>Services may be used beyond their free places, as a named shortage.</source>
        <translation>Service får användas utöver de lediga platserna och redovisas då som brist.</translation>
    </message>
    <message>
        <source>Services may not be used beyond their free places.</source>
        <translation>Service får inte användas utöver de lediga platserna.</translation>
    </message>
    <message>
        <source>Crowding norm {norm}.</source>
        <translation>Trångboddhet bedöms efter norm {norm}.</translation>
    </message>
    <message>
        <source>Housing projects that are not decided may be taken into use.</source>
        <translation>Bostadsprojekt som inte är beslutade får tas i bruk.</translation>
    </message>
    <message>
        <source>Housing projects that are not decided are left out.</source>
        <translation>Bostadsprojekt som inte är beslutade räknas inte med.</translation>
    </message>
    <message>
        <source>The mean score of every kind of household is at least {floor}.</source>
        <translation>Medelpoängen för varje slags hushåll är minst {floor}.</translation>
    </message>
    <message>
        <source>The plan keeps to proposal {number} where the goals allow it.</source>
        <translation>Planen håller sig till förslag {number} där målen tillåter det.</translation>
    </message>
    <message>
        <source>Scores that households carry take the place of suitability.</source>
        <translation>Poäng som hushåll har gäller i stället för lämplighet.</translation>
    </message>
    <message numerus="yes">
        <source>%n households carry scores by place, which take the place of suitability.</source>
        <translation>
            <numerusform>%n hushåll har poäng för varje ort, som används i stället för lämplighet.</numerusform>
            <numerusform>%n hushåll har poäng för varje ort, som används i stället för lämplighet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is weighed into suitability.</source>
        <translation>Inget vägs in i lämpligheten.</translation>
    </message>
    <message>
        <source>Suitability weighs {factors}.</source>
        <translation>Lämpligheten väger {factors}.</translation>
    </message>
    <message>
        <source>{factor} in {unknown} of {places} places</source>
        <translation>{factor} på {unknown} av {places} orter</translation>
    </message>
    <message>
        <source>Unknown and left out: {factors}.</source>
        <translation>Okänt och utelämnat: {factors}.</translation>
    </message>
    <message>
        <source>Cost counts {parts}.</source>
        <translation>I kostnaden räknas {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>The rent of %n homes is not told and not counted.</source>
        <translation>
            <numerusform>Hyran för %n bostad är inte uppgiven och inte inräknad.</numerusform>
            <numerusform>Hyran för %n bostäder är inte uppgiven och inte inräknad.</numerusform>
        </translation>
    </message>
    <message>
        <source>No grants are entered.</source>
        <translation>Inga statliga ersättningar är inlagda.</translation>
    </message>
    <message>
        <source>Newcomers are at most {share} of the inhabitants of the place they move to.</source>
        <translation>Nyanlända blir högst {share} av invånarna på den ort de flyttar till.</translation>
    </message>
    <message>
        <source>Newcomers get at most {share} of a landlord&apos;s homes in the same place.</source>
        <translation>Nyanlända får högst {share} av en hyresvärds bostäder på samma ort.</translation>
    </message>
    <message>
        <source>Goals that were not asked for: {goals}.</source>
        <translation>Mål som inte valdes: {goals}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Goals in strict priority, the most important first</source>
        <translation>Mål i strikt ordning, det viktigaste först</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerans</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>Bevisat bäst</translation>
    </message>
    <message>
        <source>{goal} (tolerance {amount})</source>
        <translation>{goal} (tolerans {amount})</translation>
    </message>
    <message>
        <source>{tolerance}; the best possible was {best}</source>
        <translation>{tolerance}; det bästa möjliga var {best}</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>Locks: what the officer fixed in advance, households</source>
        <translation>Lås: det som handläggaren har bestämt i förväg, hushåll</translation>
    </message>
    <message>
        <source>Household group</source>
        <translation>Hushållsgrupp</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Quotas and plan by municipality, persons</source>
        <translation>Kommuntal och plan per kommun, personer</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Already housed</source>
        <translation>Har redan bostad</translation>
    </message>
    <message>
        <source>Need a home</source>
        <translation>Behöver bostad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Version of the quotas</source>
        <translation>Kommuntalens version</translation>
    </message>
    <message>
        <source>Placed in time</source>
        <translation>Placerade i tid</translation>
    </message>
    <message>
        <source>Placed late</source>
        <translation>Placerade för sent</translation>
    </message>
    <message>
        <source>Rural share of placed</source>
        <translation>Andel på landsbygd</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bostad</translation>
    </message>
    <message>
        <source>Places in a service</source>
        <translation>Platser i service</translation>
    </message>
    <message>
        <source>Suitable place</source>
        <translation>Lämplig ort</translation>
    </message>
    <message>
        <source>Room in the quota</source>
        <translation>Utrymme i kommuntalet</translation>
    </message>
    <message>
        <source>Locks leave no room</source>
        <translation>Låsen lämnar inget utrymme</translation>
    </message>
    <message>
        <source>Service within reach</source>
        <translation>Service inom räckhåll</translation>
    </message>
    <message>
        <source>Share of newcomers</source>
        <translation>Andel nyanlända</translation>
    </message>
    <message>
        <source>Pace of the municipality</source>
        <translation>Kommunens takt</translation>
    </message>
    <message>
        <source>Home near those they are linked to</source>
        <translation>Bostad nära dem de hör ihop med</translation>
    </message>
    <message>
        <source>Urban area</source>
        <translation>Tätort</translation>
    </message>
    <message>
        <source>Small locality</source>
        <translation>Småort</translation>
    </message>
    <message>
        <source>Countryside</source>
        <translation>Landsbygd utanför tätort</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>Kommunkod</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>Ortskod</translation>
    </message>
    <message>
        <source>Housing projects</source>
        <translation>Bostadsprojekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>För sent</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Per kommun</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>What is short</source>
        <translation>Det som saknas</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Shortages</source>
        <translation>Brist</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Rule or goal</source>
        <translation>Regel eller mål</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Housing projects to take into use</source>
        <translation>Bostadsprojekt att ta i bruk</translation>
    </message>
    <message>
        <source>The plan may take undecided housing projects into use, but no household needs one that meets its requirements.</source>
        <translation>Planen får ta obeslutade bostadsprojekt i bruk, men inget hushåll behöver något som uppfyller sina krav.</translation>
    </message>
    <message>
        <source>Projects that the plan proposes, none of them decided yet</source>
        <translation>Projekt som planen föreslår; inget av dem är beslutat ännu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Lease until</source>
        <translation>Hyresavtal till</translation>
    </message>
    <message>
        <source>Cost, SEK</source>
        <translation>Kostnad, kronor</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>utan slut</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>inte uppgiven</translation>
    </message>
    <message>
        <source>The budget for projects together is {budget} SEK.</source>
        <translation>Budgeten för projekten tillsammans är {budget} kronor.</translation>
    </message>
    <message numerus="yes">
        <source>What %n projects cost is not told and not counted.</source>
        <translation>
            <numerusform>Vad %n projekt kostar är inte uppgivet och inte inräknat.</numerusform>
            <numerusform>Vad %n projekt kostar är inte uppgivet och inte inräknat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a limit is filled, nobody more fits unless something else is changed.</source>
        <translation>Där en gräns är fylld ryms ingen till om inget annat ändras.</translation>
    </message>
    <message>
        <source>Limits that are filled</source>
        <translation>Gränser som är fyllda</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Fyllda</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What the plan costs, part by part</source>
        <translation>Vad planen kostar, del för del</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Det som räknas</translation>
    </message>
    <message>
        <source>Place, project or grant</source>
        <translation>Ort, projekt eller bidrag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Each, SEK</source>
        <translation>Styck, kronor</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>Kronor</translation>
    </message>
    <message numerus="yes">
        <source>%n projects together</source>
        <translation>
            <numerusform>%n projekt tillsammans</numerusform>
            <numerusform>%n projekt tillsammans</numerusform>
        </translation>
    </message>
    <message>
        <source>The projects that the plan proposes have too few homes to be shown without pointing out a family.</source>
        <translation>Projekten som planen föreslår har alltför få bostäder för att visas utan att peka ut en familj.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to open {file}</source>
        <translation>Släpp för att öppna {file}</translation>
    </message>
    <message>
        <source>There is no plan to import into.
Open or make a planning file, then drop the file again.</source>
        <translation>Det finns ingen plan att importera till.
Öppna eller skapa en planeringsfil och släpp sedan filen igen.</translation>
    </message>
    <message>
        <source>Let go to look at {file} before it is imported</source>
        <translation>Släpp för att granska {file} innan den importeras</translation>
    </message>
    <message numerus="yes">
        <source>Let go to look at %n files before they are imported</source>
        <translation>
            <numerusform>Släpp för att granska %n fil innan den importeras</numerusform>
            <numerusform>Släpp för att granska %n filer innan de importeras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>without a home in time</source>
        <translation>utan bostad i tid</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntan</translation>
    </message>
    <message>
        <source>shortage in services</source>
        <translation>brist i service</translation>
    </message>
    <message>
        <source>town and countryside</source>
        <translation>stad och landsbygd</translation>
    </message>
    <message>
        <source>lost suitability</source>
        <translation>förlorad lämplighet</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kostnad</translation>
    </message>
    <message>
        <source>changes of the previous plan</source>
        <translation>ändringar mot förra planen</translation>
    </message>
    <message>
        <source>no plan keeps the rules then</source>
        <translation>då finns ingen plan som följer reglerna</translation>
    </message>
    <message>
        <source>just as good; only the order of the places decides</source>
        <translation>lika bra; bara ordningen mellan orterna avgör</translation>
    </message>
    <message>
        <source>just as good</source>
        <translation>lika bra</translation>
    </message>
    <message>
        <source>no better</source>
        <translation>inte bättre</translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation>Utan bostad</translation>
    </message>
    <message numerus="yes">
        <source>no step-free home of at least %n rooms</source>
        <translation>
            <numerusform>ingen stegfri bostad med minst %n rum</numerusform>
            <numerusform>ingen stegfri bostad med minst %n rum</numerusform>
        </translation>
    </message>
    <message>
        <source>no home</source>
        <translation>ingen bostad</translation>
    </message>
    <message numerus="yes">
        <source>no home of at least %n rooms</source>
        <translation>
            <numerusform>ingen bostad med minst %n rum</numerusform>
            <numerusform>ingen bostad med minst %n rum</numerusform>
        </translation>
    </message>
    <message>
        <source>no health centre within reach</source>
        <translation>ingen vårdcentral inom räckhåll</translation>
    </message>
    <message>
        <source>{point} has {limit} free places, {actual} are needed</source>
        <translation>{point} har {limit} lediga platser, {actual} behövs</translation>
    </message>
    <message>
        <source>the quota has room for {limit} persons, they are {actual}</source>
        <translation>kommuntalet rymmer {limit} personer, de är {actual}</translation>
    </message>
    <message>
        <source>a lock keeps them out</source>
        <translation>ett lås hindrar det</translation>
    </message>
    <message>
        <source>not one of the places open to them</source>
        <translation>ingen av de orter som är öppna för dem</translation>
    </message>
    <message>
        <source>not in time</source>
        <translation>inte i tid</translation>
    </message>
    <message>
        <source>out of reach: {service}</source>
        <translation>utom räckhåll: {service}</translation>
    </message>
    <message numerus="yes">
        <source>One more home of %n rooms in {place}</source>
        <translation>
            <numerusform>En bostad till med %n rum i {place}</numerusform>
            <numerusform>En bostad till med %n rum i {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One more step-free home of %n rooms in {place}</source>
        <translation>
            <numerusform>En stegfri bostad till med %n rum i {place}</numerusform>
            <numerusform>En stegfri bostad till med %n rum i {place}</numerusform>
        </translation>
    </message>
    <message>
        <source>One more place at {point}</source>
        <translation>En plats till på {point}</translation>
    </message>
    <message>
        <source>{amount} more on the quota of {municipality} ({route})</source>
        <translation>{amount} personer till på kommuntalet för {municipality} ({route})</translation>
    </message>
    <message>
        <source>no households</source>
        <translation>inga hushåll</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>hålls</translation>
    </message>
    <message>
        <source>This plan is not proven best, so the differences are against the plan as it stands.</source>
        <translation>Planen är inte bevisat bäst. Skillnaderna är därför mot planen som den är.</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n hushåll</numerusform>
            <numerusform>%n hushåll</numerusform>
        </translation>
    </message>
    <message>
        <source>Best alternatives for one household of them:</source>
        <translation>Bästa alternativen för ett av hushållen:</translation>
    </message>
    <message>
        <source>No other place can be had.</source>
        <translation>Ingen annan ort är möjlig.</translation>
    </message>
    <message>
        <source>Not possible, even if they were the only ones:</source>
        <translation>Inte möjligt, ens om de vore de enda:</translation>
    </message>
    <message>
        <source>Rules, and what the plan would be without each:</source>
        <translation>Regler, och vad planen skulle bli utan var och en:</translation>
    </message>
    <message>
        <source>{standing}. Without it: {gain}</source>
        <translation>{standing}. Utan den: {gain}</translation>
    </message>
    <message>
        <source>Locks, and what the plan would be without each:</source>
        <translation>Lås, och vad planen skulle bli utan vart och ett:</translation>
    </message>
    <message>
        <source>What one more would be worth:</source>
        <translation>Vad en till skulle vara värd:</translation>
    </message>
    <message>
        <source>Nothing that was tried makes the plan better.</source>
        <translation>Inget av det som prövades gör planen bättre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were not tried.</source>
        <translation>
            <numerusform>%n till prövades inte.</numerusform>
            <numerusform>%n till prövades inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>How each kind of household fares, and what a floor would cost:</source>
        <translation>Hur det går för varje sorts hushåll, och vad ett golv skulle kosta:</translation>
    </message>
    <message numerus="yes">
        <source>broken %n times</source>
        <translation>
            <numerusform>bruten %n gång</numerusform>
            <numerusform>bruten %n gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept; nothing is left of {binding} of %n limits</source>
        <translation>
            <numerusform>hålls; inget är kvar av {binding} av %n gräns</numerusform>
            <numerusform>hålls; inget är kvar av {binding} av %n gränser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept; something is left of all %n limits</source>
        <translation>
            <numerusform>hålls; något är kvar av den enda gränsen</numerusform>
            <numerusform>hålls; något är kvar av alla %n gränser</numerusform>
        </translation>
    </message>
    <message>
        <source>persons in a month</source>
        <translation>personer per månad</translation>
    </message>
    <message>
        <source>households in a month</source>
        <translation>hushåll per månad</translation>
    </message>
    <message>
        <source>newcomers against inhabitants</source>
        <translation>nyanlända mot invånare</translation>
    </message>
    <message>
        <source>the budget for projects</source>
        <translation>budgeten för projekt</translation>
    </message>
    <message>
        <source>units in use</source>
        <translation>enheter i bruk</translation>
    </message>
    <message>
        <source>units that move here</source>
        <translation>enheter som flyttas hit</translation>
    </message>
    <message numerus="yes">
        <source>step-free homes of at least %n rooms</source>
        <translation>
            <numerusform>stegfria bostäder med minst %n rum</numerusform>
            <numerusform>stegfria bostäder med minst %n rum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>homes of at least %n rooms</source>
        <translation>
            <numerusform>bostäder med minst %n rum</numerusform>
            <numerusform>bostäder med minst %n rum</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning again</source>
        <translation>Planerar om</translation>
    </message>
    <message>
        <source>Alternatives for {household}</source>
        <translation>Alternativ för {household}</translation>
    </message>
    <message>
        <source>{places} and {more} more</source>
        <translation>{places} och {more} till</translation>
    </message>
    <message>
        <source>Not {places}</source>
        <translation>Inte {places}</translation>
    </message>
    <message>
        <source>What one more would give</source>
        <translation>Vad en till skulle ge</translation>
    </message>
    <message>
        <source>What binds here</source>
        <translation>Vad som tar slut här</translation>
    </message>
    <message>
        <source>{used} of {limit} used</source>
        <translation>{used} av {limit} används</translation>
    </message>
    <message>
        <source>Every price is the difference between two plans proven best.</source>
        <translation>Varje pris är skillnaden mellan två planer som är bevisat bäst.</translation>
    </message>
    <message>
        <source>Working out what other places cost</source>
        <translation>Räknar ut vad andra orter kostar</translation>
    </message>
    <message>
        <source>Working out what rules and locks cost</source>
        <translation>Räknar ut vad regler och lås kostar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>cannot be switched off</source>
        <translation>kan inte stängas av</translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>%n gräns</numerusform>
            <numerusform>%n gränser</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>holds in this plan</source>
        <translation>gäller i den här planen</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>En till</translation>
    </message>
    <message>
        <source>short in this plan</source>
        <translation>knappt i planen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Rättvisa</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>inte begärt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>I planen</translation>
    </message>
    <message>
        <source>What it costs, or would be worth</source>
        <translation>Vad det kostar, eller vore värt</translation>
    </message>
    <message>
        <source>What rules, locks and one more are worth</source>
        <translation>Vad regler, lås och en till är värda</translation>
    </message>
    <message>
        <source>What does each rule and lock cost, and what would one more home or school place be worth? The plan is made again once for each question; you can go on working meanwhile.</source>
        <translation>Vad kostar varje regel och lås, och vad skulle en bostad eller skolplats till vara värd? Planen görs om en gång för varje fråga. Du kan arbeta vidare under tiden.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Vad det kostar</translation>
    </message>
    <message>
        <source>Work out the prices</source>
        <translation>Räkna ut priserna</translation>
    </message>
    <message>
        <source>Alternatives and prices</source>
        <translation>Alternativ och priser</translation>
    </message>
    <message>
        <source>being worked out: the plan is made again for each question …</source>
        <translation>räknas ut: planen görs om för varje fråga …</translation>
    </message>
    <message numerus="yes">
        <source>{mean} on average for %n households, {unplaced} of them without a home</source>
        <translation>
            <numerusform>{mean} i medel för %n hushåll, varav {unplaced} utan bostad</numerusform>
            <numerusform>{mean} i medel för %n hushåll, varav {unplaced} utan bostad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mean} on average for %n households</source>
        <translation>
            <numerusform>{mean} i medel för %n hushåll</numerusform>
            <numerusform>{mean} i medel för %n hushåll</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {floor} on average for every kind, the most that can be kept</source>
        <translation>Minst {floor} i medel för varje sort, det högsta som går att hålla</translation>
    </message>
    <message>
        <source>At least {floor} on average for every kind</source>
        <translation>Minst {floor} i medel för varje sort</translation>
    </message>
    <message>
        <source>no plan was found in the time that was given</source>
        <translation>ingen plan hittades på den tid som fanns</translation>
    </message>
    <message>
        <source>{filled} of {limits}</source>
        <translation>{filled} av {limits}</translation>
    </message>
    <message>
        <source>{household}, {municipality}, assigned in {month}</source>
        <translation>{household}, {municipality}, anvisning i {month}</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Explanation of the selection</source>
        <translation>Förklaring av det som är markerat</translation>
    </message>
    <message>
        <source>Select a cell to see where its value comes from and what it affects.</source>
        <translation>Markera en cell för att se var värdet kommer ifrån och vad det påverkar.</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>Inhabitants 31 December</source>
        <translation>Invånare 31 december</translation>
    </message>
    <message>
        <source>Unemployed, percent of the population</source>
        <translation>Arbetslösa, procent av befolkningen</translation>
    </message>
    <message>
        <source>Unemployed, percent, mean of the year</source>
        <translation>Arbetslösa, procent, årsmedelvärde</translation>
    </message>
    <message>
        <source>Fetch criteria</source>
        <translation>Hämta underlag</translation>
    </message>
    <message>
        <source>SCB {table} – Inhabitants 31 December, up to {year}</source>
        <translation>SCB {table} – Invånare 31 december, till och med {year}</translation>
    </message>
    <message>
        <source>Kolada – another key figure, by its id</source>
        <translation>Kolada – ett annat nyckeltal, med dess id</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Hämta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>Frågar {host}</translation>
    </message>
    <message>
        <source>{source} is taken in. New: {new}, changed: {changed}. It can be undone (Ctrl+Z).</source>
        <translation>{source} är intaget. Nya: {new}, ändrade: {changed}. Det går att ångra (Ctrl+Z).</translation>
    </message>
    <message>
        <source>The answer is “{source}”. Check that it is what you meant.</source>
        <translation>Svaret är ”{source}”. Kontrollera att det är det du menade.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing has been changed.</source>
        <translation>Det avbröts. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The program contacts {host} when you press Fetch, and asks about the whole country. Nothing of the plan is sent. What comes back is kept in the plan with its source.</source>
        <translation>Programmet kontaktar {host} när du trycker på Hämta och frågar om hela landet. Inget ur planen skickas. Svaret sparas i planen med sin källa.</translation>
    </message>
    <message>
        <source>Asking what the key figure is</source>
        <translation>Frågar vad nyckeltalet är</translation>
    </message>
    <message>
        <source>Fetching the values</source>
        <translation>Hämtar värdena</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>&amp;Key figure</source>
        <translation>&amp;Nyckeltal</translation>
    </message>
    <message>
        <source>It &amp;measures</source>
        <translation>Det &amp;mäter</translation>
    </message>
    <message>
        <source>&amp;Year of the values</source>
        <translation>Värdenas &amp;år</translation>
    </message>
</context>
<context>
    <name>FileContents</name>
    <message>
        <source>a compressed archive</source>
        <translation>ett komprimerat arkiv</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>en databas</translation>
    </message>
    <message>
        <source>a document of another Office program</source>
        <translation>ett dokument från ett annat Office-program</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>en komprimerad fil (gzip)</translation>
    </message>
    <message>
        <source>a workbook of an Excel older than version 5</source>
        <translation>en arbetsbok från ett Excel som är äldre än version 5</translation>
    </message>
    <message>
        <source>a document of another program</source>
        <translation>ett dokument från ett annat program</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ett PDF-dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>en bild</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>ett textdokument (RTF)</translation>
    </message>
    <message>
        <source>plain text without columns</source>
        <translation>ren text utan kolumner</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>något okänt</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>en XML-fil</translation>
    </message>
    <message>
        <source>it is larger than 50 MB</source>
        <translation>den är större än 50 MB</translation>
    </message>
    <message>
        <source>unpacked it is larger than 500 MB</source>
        <translation>uppackad är den större än 500 MB</translation>
    </message>
    <message>
        <source>it is made of more than 2 000 parts</source>
        <translation>den består av fler än 2 000 delar</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Making the planning file</source>
        <translation>Skapar planeringsfilen</translation>
    </message>
    <message>
        <source>Open a planning file</source>
        <translation>Öppna en planeringsfil</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Öppnar {name}</translation>
    </message>
    <message>
        <source>Example Dalarna</source>
        <translation>Exempel Dalarna</translation>
    </message>
    <message>
        <source>Making the example county</source>
        <translation>Skapar exempellänet</translation>
    </message>
    <message>
        <source>“{title}” is still running.
Wait until it has ended, or cancel it at the bottom of the window.</source>
        <translation>”{title}” pågår fortfarande.
Vänta tills det är klart, eller avbryt det längst ner i fönstret.</translation>
    </message>
    <message numerus="yes">
        <source>%n moves on the board of the proposal are not saved.
Save them there with a reason, or take them back.</source>
        <translation>
            <numerusform>%n flytt på förslagets tavla är inte sparad.
Spara den där med ett skäl, eller ta tillbaka den.</numerusform>
            <numerusform>%n flyttar på förslagets tavla är inte sparade.
Spara dem där med ett skäl, eller ta tillbaka dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the planning file as</source>
        <translation>Spara planeringsfilen som</translation>
    </message>
    <message>
        <source>There is already a file named {name}.
Open it, or choose another name.</source>
        <translation>Det finns redan en fil som heter {name}.
Öppna den, eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>Planning files</source>
        <translation>Planeringsfiler</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>{number} or more</source>
        <translation>{number} eller fler</translation>
    </message>
    <message>
        <source>{number} at most</source>
        <translation>högst {number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n värde</numerusform>
            <numerusform>%n värden</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomma</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ifyllda</translation>
    </message>
    <message>
        <source>empty or filled in</source>
        <translation>tomma eller ifyllda</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Bara rader med problem</translation>
    </message>
    <message>
        <source>Remove the filter {words}</source>
        <translation>Ta bort filtret {words}</translation>
    </message>
    <message>
        <source>Filter by {column}</source>
        <translation>Filtrera på {column}</translation>
    </message>
    <message>
        <source>Empty or filled in</source>
        <translation>Tomma eller ifyllda</translation>
    </message>
    <message>
        <source>Search among the values</source>
        <translation>Sök bland värdena</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message numerus="yes">
        <source>%n more: search for them.</source>
        <translation>
            <numerusform>%n till: sök efter det.</numerusform>
            <numerusform>%n till: sök efter dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in the table</source>
        <translation>Sök i tabellen</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>Sök föregående (Skift+F3)</translation>
    </message>
    <message>
        <source>Find the next (F3)</source>
        <translation>Sök nästa (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Finns inte</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Not imported</source>
        <translation>Läses inte in</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>För kännedom</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What was found and what to do</source>
        <translation>Vad som hittades och vad du gör</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anmärkningar</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Quota now</source>
        <translation>Kommuntal nu</translation>
    </message>
    <message>
        <source>Planned so far</source>
        <translation>Planerat hittills</translation>
    </message>
    <message>
        <source>Persons who by the plan should have been received at the end of the month.</source>
        <translation>Personer som enligt planen skulle ha tagits emot vid månadens slut.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagna</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Mot planen</translation>
    </message>
    <message>
        <source>Received minus planned so far.</source>
        <translation>Mottagna minus planerat hittills.</translation>
    </message>
    <message>
        <source>Left to receive</source>
        <translation>Kvar att ta emot</translation>
    </message>
    <message>
        <source>Received minus planned in all, of the municipalities that have entered the month.</source>
        <translation>Mottagna totalt minus planerat totalt, för de kommuner som har månaden inskriven.</translation>
    </message>
    <message>
        <source>Assigned, waiting</source>
        <translation>Anvisade, väntar</translation>
    </message>
    <message>
        <source>Year&apos;s end, arithmetic</source>
        <translation>Årets slut, uträknat</translation>
    </message>
    <message>
        <source>Received by the end of December if the mean of the months so far holds: plain arithmetic, not a judgement.</source>
        <translation>Mottagna till och med december om medelvärdet av månaderna hittills håller: en ren uträkning, ingen bedömning.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Anvisade</translation>
    </message>
    <message>
        <source>Without those that replace a broken-off assignment.</source>
        <translation>Utan dem som ersätter en avbruten anvisning.</translation>
    </message>
    <message>
        <source>Planned in all</source>
        <translation>Planerat totalt</translation>
    </message>
    <message>
        <source>Assigned in all</source>
        <translation>Anvisade totalt</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>Mottagna totalt</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>inget kommuntal</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>inget inskrivet</translation>
    </message>
    <message>
        <source>above the quota</source>
        <translation>över talet</translation>
    </message>
    <message>
        <source>behind the plan</source>
        <translation>efter planen</translation>
    </message>
    <message>
        <source>as planned or ahead</source>
        <translation>enligt planen</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Received of the year&apos;s quota</source>
        <translation>Mottaget av årets kommuntal</translation>
    </message>
    <message>
        <source>Nobody waits more than two months</source>
        <translation>Ingen väntar mer än två månader</translation>
    </message>
    <message>
        <source>A home in time</source>
        <translation>Bostad i tid</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>eget värde</translation>
    </message>
    <message>
        <source>received persons</source>
        <translation>mottagna personer</translation>
    </message>
    <message>
        <source>received of the quota, %</source>
        <translation>mottaget av kommuntalet, %</translation>
    </message>
    <message>
        <source>assigned who wait</source>
        <translation>anvisade som väntar</translation>
    </message>
    <message>
        <source>overdue more than two months</source>
        <translation>försenade mer än två månader</translation>
    </message>
    <message>
        <source>year&apos;s end of the quota, %</source>
        <translation>årets slut av kommuntalet, %</translation>
    </message>
    <message>
        <source>homes in time in the proposal, %</source>
        <translation>bostad i tid i förslaget, %</translation>
    </message>
    <message>
        <source>rural homes in the proposal, %</source>
        <translation>bostad på landsbygd i förslaget, %</translation>
    </message>
    <message>
        <source>You write the value yourself.</source>
        <translation>Du skriver värdet själv.</translation>
    </message>
    <message>
        <source>Persons received on the quota at the end of the month.</source>
        <translation>Personer mottagna på kommuntalet vid månadens slut.</translation>
    </message>
    <message>
        <source>Received persons divided by the quota after redistribution.</source>
        <translation>Mottagna personer delat med kommuntalet efter omfördelning.</translation>
    </message>
    <message>
        <source>Assigned minus received persons.</source>
        <translation>Anvisade minus mottagna personer.</translation>
    </message>
    <message>
        <source>Persons assigned more than two calendar months ago and not received (2016:39, 10 §).</source>
        <translation>Personer som anvisats för mer än två kalendermånader sedan och inte är mottagna (2016:39, 10 §).</translation>
    </message>
    <message>
        <source>Received by the end of December if the pace so far holds, divided by the quota: plain arithmetic.</source>
        <translation>Mottagna till och med december om takten hittills håller, delat med kommuntalet: ren uträkning.</translation>
    </message>
    <message>
        <source>Persons who get a home in time in the proposal, of those who need one.</source>
        <translation>Personer som får bostad i tid i förslaget, av dem som behöver en.</translation>
    </message>
    <message>
        <source>Persons who move to a rural place in the proposal, of those placed.</source>
        <translation>Personer som flyttar till en ort på landsbygden i förslaget, av de placerade.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>nått</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>på väg</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>inte nått</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>inget värde än</translation>
    </message>
    <message>
        <source>Follow-up {year} – {area}</source>
        <translation>Uppföljning {year} – {area}</translation>
    </message>
    <message>
        <source>proposal {number}</source>
        <translation>förslag {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities together</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner tillsammans</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation>färre än {count}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>visas inte</translation>
    </message>
    <message>
        <source>FOLLOW-UP</source>
        <translation>UPPFÖLJNING</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Rows marked as made up say nothing about the real municipalities.</source>
        <translation>Rader märkta som påhittade säger inget om de verkliga kommunerna.</translation>
    </message>
    <message>
        <source>Municipalities with fewer than five persons in any column stand together in one row. Months are left out.</source>
        <translation>Kommuner med färre än fem personer i någon kolumn står tillsammans på en rad. Månader är utelämnade.</translation>
    </message>
    <message>
        <source>Small numbers can point out a family. Use the public version outside the county board and the municipality.</source>
        <translation>Små tal kan peka ut en familj. Använd den offentliga versionen utanför länsstyrelsen och kommunen.</translation>
    </message>
    <message>
        <source>Received until the end of {month}: {received} persons of quotas of {quota}. Planned until then by {plan}: {planned}. Left to receive: {left}.</source>
        <translation>Mottagna till och med {month}: {received} personer av kommuntal på {quota}. Planerat till dess enligt {plan}: {planned}. Kvar att ta emot: {left}.</translation>
    </message>
    <message>
        <source>If the mean of the months that are known held to the end of December, {forecast} persons would be received: plain arithmetic, not a judgement.</source>
        <translation>Om medelvärdet av de kända månaderna höll till och med december skulle {forecast} personer vara mottagna: en ren uträkning, ingen bedömning.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities have entered no receptions.</source>
        <translation>
            <numerusform>%n kommun har inga mottagna inskrivna.</numerusform>
            <numerusform>%n kommuner har inga mottagna inskrivna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>The year against its plan, persons</source>
        <translation>Året mot planen, personer</translation>
    </message>
    <message>
        <source>Against the plan is received minus planned, where receptions are entered. Overdue are those assigned more than two calendar months ago and not received (2016:39, 10 §).</source>
        <translation>Mot planen är mottagna minus planerat, där mottagna är inskrivna. Försenade är de som anvisats för mer än två kalendermånader sedan och inte är mottagna (2016:39, 10 §).</translation>
    </message>
    <message>
        <source>Line chart over the months: the quotas, and planned, assigned and received persons in all. All numbers stand in the table that follows.</source>
        <translation>Linjediagram över månaderna: kommuntalen, och planerade, anvisade och mottagna personer totalt. Alla tal står i tabellen som följer.</translation>
    </message>
    <message>
        <source>The chart as a table, persons</source>
        <translation>Diagrammet som tabell, personer</translation>
    </message>
    <message>
        <source>Planned, assigned and received in all</source>
        <translation>Planerade, anvisade och mottagna totalt</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>What the year is measured by</source>
        <translation>Det som året mäts med</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>of whom overdue</source>
        <translation>varav försenade</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities have entered nothing and are left out of “Against the plan”.</source>
        <translation>
            <numerusform>%n kommun har inget inskrivet och räknas inte med i ”Mot planen”.</numerusform>
            <numerusform>%n kommuner har inget inskrivet och räknas inte med i ”Mot planen”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>No months are entered until the end of {month}, so nothing is said about the year&apos;s end.</source>
        <translation>Inga månader är inskrivna till och med {month}, så inget sägs om årets slut.</translation>
    </message>
    <message>
        <source>Year&apos;s end: {forecast} persons received at the end of December {year}. That is the mean of the months that are known, times twelve: plain arithmetic. It knows nothing of decisions, seasons or homes.</source>
        <translation>Årets slut: {forecast} mottagna personer vid utgången av december {year}. Det är medelvärdet av de kända månaderna gånger tolv: en ren uträkning. Den vet inget om beslut, säsonger eller bostäder.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons of the quota would then be left to receive.</source>
        <translation>
            <numerusform>%n person av kommuntalet skulle då vara kvar att ta emot.</numerusform>
            <numerusform>%n personer av kommuntalet skulle då vara kvar att ta emot.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {target}</source>
        <translation>minst {target}</translation>
    </message>
    <message>
        <source>at most {target}</source>
        <translation>högst {target}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Ansvarar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mäts genom</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Go to the quotas</source>
        <translation>Gå till kommuntalen</translation>
    </message>
    <message>
        <source>Here each municipality&apos;s quota, plan and what was received stand side by side. Enter or import the quotas of the year first.</source>
        <translation>Här står varje kommuns tal, plan och mottagna sida vid sida. Skriv in eller importera årets kommuntal först.</translation>
    </message>
    <message>
        <source>Begin with three examples</source>
        <translation>Börja med tre exempel</translation>
    </message>
    <message>
        <source>Enters three indicators that can be changed or removed</source>
        <translation>Lägger in tre indikatorer som kan ändras eller tas bort</translation>
    </message>
    <message>
        <source>Write the first indicator</source>
        <translation>Skriv den första indikatorn</translation>
    </message>
    <message>
        <source>No indicators yet. An indicator has a measure, a target, somebody who answers for it and a day. The program works out how it stands, or you write the value.</source>
        <translation>Inga indikatorer ännu. En indikator har ett mått, ett mål, någon som ansvarar och ett datum. Programmet räknar ut hur den står, eller så skriver du värdet.</translation>
    </message>
    <message>
        <source>Enter received …</source>
        <translation>Skriv in mottagna …</translation>
    </message>
    <message>
        <source>Goes to the months on the page Balance, where they are written or pasted</source>
        <translation>Går till månaderna på sidan Balans, där de skrivs eller klistras in</translation>
    </message>
    <message>
        <source>No municipal quotas for {year} yet, so there is nothing to follow up.</source>
        <translation>Inga kommuntal för {year} ännu, så det finns inget att följa upp.</translation>
    </message>
    <message>
        <source>Nobody received has been entered yet, so nothing can be said of the plan</source>
        <translation>Inga mottagna är inskrivna ännu, så inget kan sägas om hur planen följs</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities are behind the plan</source>
        <translation>
            <numerusform>%n kommun ligger efter planen</numerusform>
            <numerusform>%n kommuner ligger efter planen</numerusform>
        </translation>
    </message>
    <message>
        <source>No municipality is behind the plan</source>
        <translation>Ingen kommun ligger efter planen</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are overdue</source>
        <translation>
            <numerusform>%n person är försenad</numerusform>
            <numerusform>%n personer är försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities lack months</source>
        <translation>
            <numerusform>%n kommun saknar månader</numerusform>
            <numerusform>%n kommuner saknar månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading proposal {number}</source>
        <translation>Läser förslag {number}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottagna</translation>
    </message>
    <message>
        <source>planned until {month}</source>
        <translation>planerat t.o.m. {month}</translation>
    </message>
    <message>
        <source>left of the quotas</source>
        <translation>kvar av kommuntalen</translation>
    </message>
    <message>
        <source>received at the year&apos;s end, plain arithmetic</source>
        <translation>mottagna vid årets slut, ren uträkning</translation>
    </message>
    <message>
        <source>M&amp;onths of</source>
        <translation>M&amp;ånader för</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tabell eller diagram</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Months of</source>
        <translation>Månader för</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>&amp;Till och med</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>&amp;Mot</translation>
    </message>
    <message>
        <source>proposal {number}, {day}</source>
        <translation>förslag {number}, {day}</translation>
    </message>
    <message>
        <source>the monthly profile</source>
        <translation>månadsprofilen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>What the alternative gives. Write another number to lock the municipality at it.</source>
        <translation>Det som alternativet ger. Skriv ett annat tal för att låsa kommunen vid det.</translation>
    </message>
    <message>
        <source>The formula&apos;s persons before they are made whole.</source>
        <translation>Formelns personer innan de görs hela.</translation>
    </message>
    <message>
        <source>The quota less the target.</source>
        <translation>Talet minus målet.</translation>
    </message>
    <message>
        <source>The version&apos;s number on the tab Quotas.</source>
        <translation>Versionens tal på fliken Kommuntal.</translation>
    </message>
    <message>
        <source>The newest quota of an earlier year.</source>
        <translation>Det senaste kommuntalet från ett tidigare år.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Quota now</source>
        <translation>Kommuntal nu</translation>
    </message>
    <message>
        <source>Last before</source>
        <translation>Senast före</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>least {least}</source>
        <translation>minst {least}</translation>
    </message>
    <message>
        <source>most {most}</source>
        <translation>högst {most}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} till {most}</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>nearest to the target</source>
        <translation>närmast målet</translation>
    </message>
    <message>
        <source>divisor method</source>
        <translation>divisormetoden</translation>
    </message>
    <message>
        <source>Nearest to the target: the largest difference from the target is as small as it can be.
Divisor method (Sainte-Laguë): nobody loses a person when the county quota grows.</source>
        <translation>Närmast målet: den största skillnaden från målet blir så liten som den kan bli.
Divisormetoden (uddatalsmetoden, Sainte-Laguë): ingen förlorar en person när länstalet ökar.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>&amp;Floor</source>
        <translation>&amp;Golv per kommun</translation>
    </message>
    <message>
        <source>&amp;Cap</source>
        <translation>&amp;Tak per kommun</translation>
    </message>
    <message>
        <source>In &amp;whole</source>
        <translation>Hela &amp;steg om</translation>
    </message>
    <message>
        <source>&amp;Rounding</source>
        <translation>A&amp;vrundning</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Vikter</translation>
    </message>
    <message>
        <source>Sum {percent} %</source>
        <translation>Summa {percent} %</translation>
    </message>
    <message>
        <source>Sum {percent} % – counted as 100 %</source>
        <translation>Summa {percent} % – räknas om till 100 %</translation>
    </message>
    <message>
        <source>Sum 0 % – give at least one criterion a weight</source>
        <translation>Summa 0 % – ge minst ett kriterium en vikt</translation>
    </message>
    <message>
        <source>No values yet. Import, fetch or write them on the tab Basis.</source>
        <translation>Inga värden än. Importera, hämta eller skriv in dem på fliken Underlag.</translation>
    </message>
    <message>
        <source>No value for {municipality}.</source>
        <translation>Inget värde för {municipality}.</translation>
    </message>
    <message>
        <source>No value for {municipality} and {count} more.</source>
        <translation>Inget värde för {municipality} och {count} till.</translation>
    </message>
    <message>
        <source>Rule set {name}</source>
        <translation>Regeluppsättning {name}</translation>
    </message>
    <message>
        <source>Weight of {criterion}, percent</source>
        <translation>Vikt för {criterion}, procent</translation>
    </message>
    <message>
        <source>not in the year&apos;s rule set</source>
        <translation>ingår inte i årets regler</translation>
    </message>
    <message>
        <source>required by {basis}</source>
        <translation>krav enligt {basis}</translation>
    </message>
    <message>
        <source>may be weighed in, {basis}</source>
        <translation>får vägas in, {basis}</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Name of the alternative</source>
        <translation>Alternativets namn</translation>
    </message>
    <message>
        <source>&amp;New, all criteria alike</source>
        <translation>&amp;Nytt, alla kriterier lika</translation>
    </message>
    <message>
        <source>New by &amp;population alone</source>
        <translation>Nytt efter bara &amp;folkmängd</translation>
    </message>
    <message>
        <source>&amp;Copy the alternative</source>
        <translation>&amp;Kopiera alternativet</translation>
    </message>
    <message>
        <source>&amp;Rename the alternative</source>
        <translation>&amp;Byt namn på alternativet</translation>
    </message>
    <message>
        <source>Re&amp;move the alternative</source>
        <translation>&amp;Ta bort alternativet</translation>
    </message>
    <message>
        <source>&amp;Alternative</source>
        <translation>&amp;Alternativ</translation>
    </message>
    <message>
        <source>New, copy, rename or remove an alternative</source>
        <translation>Nytt alternativ, kopiera, byt namn eller ta bort</translation>
    </message>
    <message>
        <source>The quotas are taken from this alternative.</source>
        <translation>Kommuntalen är tagna från det här alternativet.</translation>
    </message>
    <message>
        <source>Alternative {letter}</source>
        <translation>Alternativ {letter}</translation>
    </message>
    <message>
        <source>lock at</source>
        <translation>lås vid</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>högst</translation>
    </message>
    <message>
        <source>between</source>
        <translation>mellan</translation>
    </message>
    <message>
        <source>Lock or limit</source>
        <translation>Lås eller gräns</translation>
    </message>
    <message>
        <source>Kind of limit</source>
        <translation>Slag av gräns</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>and</source>
        <translation>och</translation>
    </message>
    <message>
        <source>Persons at most</source>
        <translation>Högst antal personer</translation>
    </message>
    <message>
        <source>Reason, printed with the decision</source>
        <translation>Skäl, skrivs ut med beslutet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write a reason first.</source>
        <translation>Skriv ett skäl först.</translation>
    </message>
    <message>
        <source>{municipality} is not computed</source>
        <translation>{municipality} är inte uträknad</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>In whole persons</source>
        <translation>I hela personer</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Skäl: {reason}</translation>
    </message>
    <message>
        <source>Use the alternative</source>
        <translation>Använd alternativet</translation>
    </message>
    <message>
        <source>Lock or limit …</source>
        <translation>Lås eller begränsa …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>What the criteria&apos;s columns show</source>
        <translation>Vad kriteriernas kolumner visar</translation>
    </message>
    <message>
        <source>Criteria: contributions in persons</source>
        <translation>Kriterier: bidrag i personer</translation>
    </message>
    <message>
        <source>Criteria: values</source>
        <translation>Kriterier: värden</translation>
    </message>
    <message>
        <source>Show the formula</source>
        <translation>Visa formeln</translation>
    </message>
    <message numerus="yes">
        <source>In use; %n numbers are changed by hand</source>
        <translation>
            <numerusform>Används; %n tal är ändrat för hand</numerusform>
            <numerusform>Används; %n tal är ändrade för hand</numerusform>
        </translation>
    </message>
    <message>
        <source>In use: the quotas are these numbers</source>
        <translation>Används: kommuntalen är de här talen</translation>
    </message>
    <message numerus="yes">
        <source>Differs from the quotas in %n municipalities</source>
        <translation>
            <numerusform>Skiljer sig från kommuntalen i %n kommun</numerusform>
            <numerusform>Skiljer sig från kommuntalen i %n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotas are these numbers</source>
        <translation>Kommuntalen är de här talen</translation>
    </message>
    <message>
        <source>By population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Go to Counties</source>
        <translation>Till Län</translation>
    </message>
    <message>
        <source>Go to Basis</source>
        <translation>Till Underlag</translation>
    </message>
    <message>
        <source>Municipalities in the alternative</source>
        <translation>Kommuner i alternativet</translation>
    </message>
    <message>
        <source>Make a first alternative</source>
        <translation>Gör ett första alternativ</translation>
    </message>
    <message>
        <source>Calculate by population</source>
        <translation>Räkna på folkmängd</translation>
    </message>
    <message>
        <source>Write the county quota</source>
        <translation>Skriv in länstalet</translation>
    </message>
    <message>
        <source>The quotas of this version are decided, without a formula here.</source>
        <translation>Kommuntalen i den här versionen är beslutade, utan formel här.</translation>
    </message>
    <message>
        <source>Here the county quota is divided by a formula that you can show and defend: each criterion&apos;s weight is yours, and what it gives each municipality is seen in persons.

A first alternative weighs the criteria that have values for everyone alike: {criteria}.</source>
        <translation>Här fördelas länstalet med en formel som du kan visa och försvara: varje kriteriums vikt bestämmer du, och vad det ger varje kommun syns i personer.

Ett första alternativ ger samma vikt åt de kriterier som har värden för alla: {criteria}.</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Fewest people without a home in time</source>
        <translation>Så få som möjligt utan bostad i tid</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>Least waiting</source>
        <translation>Så kort väntan som möjligt</translation>
    </message>
    <message>
        <source>person-months</source>
        <translation>personmånader</translation>
    </message>
    <message>
        <source>Least shortage in services</source>
        <translation>Så liten brist på service som möjligt</translation>
    </message>
    <message>
        <source>missing places times months</source>
        <translation>saknade platsmånader</translation>
    </message>
    <message>
        <source>Nearest to the balance between town and countryside</source>
        <translation>Så nära den önskade fördelningen mellan stad och landsbygd som möjligt</translation>
    </message>
    <message>
        <source>persons from the balance</source>
        <translation>personer från balansen</translation>
    </message>
    <message>
        <source>Between equal plans, places in the order of their codes</source>
        <translation>Mellan likvärdiga planer: orter i kodordning</translation>
    </message>
    <message>
        <source>steps in the list of places</source>
        <translation>steg i ortslistan</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>Lägst kostnad</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>kronor</translation>
    </message>
    <message>
        <source>Fewest changes against the previous plan</source>
        <translation>Minst ändringar mot den tidigare planen</translation>
    </message>
    <message>
        <source>households elsewhere or in another month</source>
        <translation>hushåll på annan ort eller i annan månad</translation>
    </message>
    <message>
        <source>Best suitability, or highest score where households carry scores</source>
        <translation>Bästa lämplighet, eller högsta poäng där hushåll har poäng</translation>
    </message>
    <message>
        <source>points short of the best place</source>
        <translation>poäng från bästa ort</translation>
    </message>
    <message>
        <source>{goal}: {amount}</source>
        <translation>{goal}: {amount}</translation>
    </message>
    <message>
        <source>(not proven best)</source>
        <translation>(inte bevisat bäst)</translation>
    </message>
    <message>
        <source>(the best possible was {best})</source>
        <translation>(det bästa möjliga var {best})</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>To begin</source>
        <translation>Kom igång</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Sidorna</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Rules and goals</source>
        <translation>Regler och mål</translation>
    </message>
    <message>
        <source>Criteria of the division</source>
        <translation>Fördelningens kriterier</translation>
    </message>
    <message>
        <source>How tables are worked: [The tables](tables).</source>
        <translation>Så arbetar du i tabeller: [Tabellerna](tables).</translation>
    </message>
    <message>
        <source>Messages about this</source>
        <translation>Meddelanden om detta</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Slå upp</translation>
    </message>
    <message>
        <source>Help on this dialog</source>
        <translation>Hjälp om dialogrutan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tillbaka (Alt+Vänster)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Framåt (Alt+Höger)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
    <message>
        <source>Nothing was found.
Try another word, or fewer.</source>
        <translation>Inget hittades.
Pröva ett annat ord, eller färre.</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hjälptext</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Choices of the year</source>
        <translation>Årets val</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Localities</source>
        <translation>Tätorter och småorter</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orter</translation>
    </message>
    <message>
        <source>Quota versions</source>
        <translation>Versioner av kommuntalen</translation>
    </message>
    <message>
        <source>County quotas</source>
        <translation>Länstal</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Received persons</source>
        <translation>Mottagna</translation>
    </message>
    <message>
        <source>Months of the quotas</source>
        <translation>Kommuntalens månader</translation>
    </message>
    <message>
        <source>Redistributions</source>
        <translation>Omfördelningar</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Notes of the dialogue</source>
        <translation>Anteckningar i dialogen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Weights of alternatives</source>
        <translation>Alternativens vikter</translation>
    </message>
    <message>
        <source>Limits of alternatives</source>
        <translation>Alternativens gränser</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Bostäder</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Service points</source>
        <translation>Verksamheter</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Upptagningsområden</translation>
    </message>
    <message>
        <source>Free places in services</source>
        <translation>Lediga platser i service</translation>
    </message>
    <message>
        <source>Household mix</source>
        <translation>Hushållsmix</translation>
    </message>
    <message>
        <source>Monthly profile</source>
        <translation>Månadsprofil</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Households place by place</source>
        <translation>Hushåll ort för ort</translation>
    </message>
    <message>
        <source>Links between households</source>
        <translation>Kopplingar mellan hushåll</translation>
    </message>
    <message>
        <source>Monthly pace</source>
        <translation>Månadstakt</translation>
    </message>
    <message>
        <source>Weights of suitability</source>
        <translation>Lämplighetsvikter</translation>
    </message>
    <message>
        <source>State grants</source>
        <translation>Statsbidrag</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Brevhuvud</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Antaget</translation>
    </message>
    <message>
        <source>May also live in</source>
        <translation>Får också bo i</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Anvisade</translation>
    </message>
    <message>
        <source>Reached from below</source>
        <translation>Nås underifrån</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Highest quota</source>
        <translation>Högsta tal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Costs counted</source>
        <translation>Kostnader som räknas</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Norm of crowding</source>
        <translation>Trångboddhetsnorm</translation>
    </message>
    <message>
        <source>Easting</source>
        <translation>Östkoordinat</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Lowest quota</source>
        <translation>Lägsta tal</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Ingår i planen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Land area, km²</source>
        <translation>Landareal, km²</translation>
    </message>
    <message>
        <source>Of a landlord&apos;s homes at most, per mille</source>
        <translation>Högst av en hyresvärds bostäder, promille</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Description of the logo</source>
        <translation>Beskrivning av logotypen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Newcomers at most, per mille of inhabitants</source>
        <translation>Högst nyanlända, promille av invånarna</translation>
    </message>
    <message>
        <source>Northing</source>
        <translation>Nordkoordinat</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Population of the year</source>
        <translation>Folkmängd år</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagna</translation>
    </message>
    <message>
        <source>Of these replacements</source>
        <translation>Därav ersättningar</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Rural below, inhabitants</source>
        <translation>Landsbygd under, invånare</translation>
    </message>
    <message>
        <source>In rural places at least, per mille</source>
        <translation>Minst på landsbygd, promille</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>SFS number</source>
        <translation>SFS-nummer</translation>
    </message>
    <message>
        <source>Group of municipalities</source>
        <translation>Kommungrupp</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Påhittat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>ny rad</translation>
    </message>
    <message>
        <source>removed row</source>
        <translation>borttagen rad</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>en bild</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrad</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>står kvar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Cell of the file</source>
        <translation>Cell i filen</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Gå till cellen</translation>
    </message>
    <message>
        <source>Shows the changed cell where it stands in the plan.</source>
        <translation>Visar den ändrade cellen där den står i planen.</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Ångra hit</translation>
    </message>
    <message>
        <source>Undoes every act after the selected one, the last first; it can be done again.</source>
        <translation>Ångrar alla åtgärder efter den markerade, den senaste först; det går att göra om.</translation>
    </message>
    <message>
        <source>Show older acts</source>
        <translation>Visa äldre</translation>
    </message>
    <message>
        <source>Shows five hundred more.</source>
        <translation>Visar femhundra till.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Nothing has been done in this file yet. Every change, import, proposal and decision is written here with the account&apos;s name, and can be looked up and undone.</source>
        <translation>Inget har gjorts i filen ännu. Varje ändring, import, förslag och beslut skrivs upp här med kontots namn, och kan slås upp och ångras.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message numerus="yes">
        <source>%n acts shown, the newest first</source>
        <translation>
            <numerusform>%n åtgärd, den senaste först</numerusform>
            <numerusform>%n åtgärder, den senaste först</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps can be undone</source>
        <translation>
            <numerusform>%n steg går att ångra</numerusform>
            <numerusform>%n steg går att ångra</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>It has been undone since.</source>
        <translation>Den är ångrad.</translation>
    </message>
    <message>
        <source>A stored proposal or decision stays: it cannot be undone.</source>
        <translation>Ett sparat förslag eller beslut står kvar: det går inte att ångra.</translation>
    </message>
    <message>
        <source>What was changed: the first {shown} of {all} rows</source>
        <translation>Vad som ändrades: de första {shown} av {all} rader</translation>
    </message>
    <message>
        <source>Nothing was changed: the values were there already</source>
        <translation>Inget ändrades: värdena stod där redan</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Gjort om: {act}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Ångrat: {act}</translation>
    </message>
</context>
<context>
    <name>Homes</name>
    <message>
        <source>Homes</source>
        <translation>Bostäder</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>No homes yet. Import the municipality&apos;s workbook, or write the first row and paste the rest from Excel.</source>
        <translation>Inga bostäder ännu. Importera kommunens arbetsbok, eller skriv första raden och klistra in resten från Excel.</translation>
    </message>
    <message>
        <source>Write the first row</source>
        <translation>Skriv första raden</translation>
    </message>
    <message>
        <source>No housing projects yet. A project becomes homes in the plan once it is decided, or where the plan may take undecided projects into use.</source>
        <translation>Inga bostadsprojekt ännu. Ett projekt blir bostäder i planen när det är beslutat, eller när planen får ta obeslutade projekt i bruk.</translation>
    </message>
    <message numerus="yes">
        <source>%n homes</source>
        <translation>
            <numerusform>%n bostad</numerusform>
            <numerusform>%n bostäder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n places</source>
        <translation>
            <numerusform>på %n ort</numerusform>
            <numerusform>på %n orter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in decided projects</source>
        <translation>
            <numerusform>%n till i beslutade projekt</numerusform>
            <numerusform>%n till i beslutade projekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided and not counted</source>
        <translation>
            <numerusform>%n är inte beslutad och räknas inte</numerusform>
            <numerusform>%n är inte beslutade och räknas inte</numerusform>
        </translation>
    </message>
    <message>
        <source>no end</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>Homes of this kind</source>
        <translation>Bostäder av detta slag</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Can be let</source>
        <translation>Kan hyras ut</translation>
    </message>
    <message>
        <source>One household to each home. Kitchen and one room shared by all are not counted as bedrooms.</source>
        <translation>Ett hushåll i varje bostad. Kök och ett gemensamt rum räknas inte som sovrum.</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Hyresvärd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Lease ends after</source>
        <translation>Sista månaden</translation>
    </message>
    <message>
        <source>Decided: its homes count in the plan from the month they are ready.</source>
        <translation>Beslutat: bostäderna räknas i planen från den månad de är klara.</translation>
    </message>
    <message>
        <source>Not decided: its homes count only in a plan that may take undecided projects into use.</source>
        <translation>Inte beslutat: bostäderna räknas bara i en plan som får ta obeslutade projekt i bruk.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Made-up demonstration data.</source>
        <translation>Påhittad demodata.</translation>
    </message>
</context>
<context>
    <name>Household words</name>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>%n vuxen</numerusform>
            <numerusform>%n vuxna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons 65 or older</source>
        <translation>
            <numerusform>%n person 65 år eller äldre</numerusform>
            <numerusform>%n personer 65 år eller äldre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youths 16–18 years</source>
        <translation>
            <numerusform>%n ungdom 16–18 år</numerusform>
            <numerusform>%n ungdomar 16–18 år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children 6–15 years</source>
        <translation>
            <numerusform>%n barn 6–15 år</numerusform>
            <numerusform>%n barn 6–15 år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children 1–5 years</source>
        <translation>
            <numerusform>%n barn 1–5 år</numerusform>
            <numerusform>%n barn 1–5 år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infants</source>
        <translation>
            <numerusform>%n spädbarn</numerusform>
            <numerusform>%n spädbarn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>Household mix</source>
        <translation>Hushållsmix</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Entered households</source>
        <translation>Inskrivna hushåll</translation>
    </message>
    <message>
        <source>Place by place</source>
        <translation>Ort för ort</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Kopplade</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augusti</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Rooms needed</source>
        <translation>Rum som behövs</translation>
    </message>
    <message>
        <source>No household mix yet. It says how large households usually are, and turns persons into households.</source>
        <translation>Ingen hushållsmix ännu. Den säger hur stora hushållen brukar vara, och gör personer till hushåll.</translation>
    </message>
    <message>
        <source>Write the first row</source>
        <translation>Skriv första raden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Persons in all</source>
        <translation>Personer i allt</translation>
    </message>
    <message>
        <source>No households entered. The plan makes them from the quota, the mix and the months.

Enter a household here when it is known, under a code of your own – never a name.</source>
        <translation>Inga hushåll är inskrivna. Planen räknar fram dem ur kommuntalet, hushållsmixen och månaderna.

Skriv in ett hushåll här när det är känt, med en egen kod – aldrig ett namn.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Nothing is said of any household in any place.

Here a place can be ruled out or chosen for a household, and its score and cost there written. Enter the household first, or import cases from a workbook.</source>
        <translation>Inget är sagt om något hushåll i någon ort.

Här kan en ort uteslutas eller väljas för ett hushåll, och hushållets poäng och kostnad där skrivas in. Skriv in hushållet först, eller läs in ärenden från en arbetsbok.</translation>
    </message>
    <message>
        <source>No households are linked.

Two households that belong together are linked here, so that they come to the same place or municipality.</source>
        <translation>Inga hushåll är kopplade.

Två hushåll som hör ihop kopplas här, så att de kommer till samma ort eller kommun.</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of households</source>
        <translation>
            <numerusform>%n sorts hushåll</numerusform>
            <numerusform>%n sorters hushåll</numerusform>
        </translation>
    </message>
    <message>
        <source>{mean} persons in each on average</source>
        <translation>{mean} personer i varje i medeltal</translation>
    </message>
    <message>
        <source>{percent} % are under 19</source>
        <translation>{percent} % är under 19 år</translation>
    </message>
    <message numerus="yes">
        <source>%n entered households</source>
        <translation>
            <numerusform>%n inskrivet hushåll</numerusform>
            <numerusform>%n inskrivna hushåll</numerusform>
        </translation>
    </message>
    <message>
        <source>Smallest home, rooms</source>
        <translation>Minsta bostad, rum</translation>
    </message>
    <message>
        <source>Of all households</source>
        <translation>Av alla hushåll</translation>
    </message>
    <message>
        <source>The share decides how many households of this kind the quota is turned into. Source: {source}</source>
        <translation>Andelen avgör hur många hushåll av detta slag som kommuntalet blir. Källa: {source}</translation>
    </message>
    <message>
        <source>Of the year&apos;s assignments</source>
        <translation>Av årets anvisningar</translation>
    </message>
    <message>
        <source>Assigned this month. Reception is to follow within two calendar months (ordinance 2016:39, section 10).</source>
        <translation>Anvisas den här månaden. Mottagandet ska ske inom två kalendermånader (förordning 2016:39, 10 §).</translation>
    </message>
    <message>
        <source>Received at the latest</source>
        <translation>Tas emot senast</translation>
    </message>
    <message>
        <source>An entered household counts against the quota. The rest of the quota becomes households by the mix.</source>
        <translation>Ett inskrivet hushåll räknas av mot kommuntalet. Resten av kommuntalet blir hushåll enligt mixen.</translation>
    </message>
    <message>
        <source>The household does not come there.</source>
        <translation>Hushållet kommer inte dit.</translation>
    </message>
    <message>
        <source>The household comes only to places with a yes. A plan chooses between them.</source>
        <translation>Hushållet kommer bara till orter med ja. En plan väljer mellan dem.</translation>
    </message>
    <message>
        <source>Says nothing of whether the household may come there.</source>
        <translation>Säger inget om ifall hushållet kan komma dit.</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Av alla</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Columns of the file</source>
        <translation>Filens kolumner</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Kolumn för {field}</translation>
    </message>
    <message>
        <source>– not read –</source>
        <translation>– läses inte –</translation>
    </message>
    <message>
        <source>The headings of this file are known; there is nothing to choose.</source>
        <translation>Programmet känner igen filens rubriker. Här finns inget att välja.</translation>
    </message>
    <message>
        <source>Choose by content</source>
        <translation>Välj efter innehållet</translation>
    </message>
    <message>
        <source>Municipal quotas</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>County quotas</source>
        <translation>Länstal</translation>
    </message>
    <message>
        <source>Received persons</source>
        <translation>Mottagna personer</translation>
    </message>
    <message>
        <source>Received or assigned by month</source>
        <translation>Mottagna eller anvisade per månad</translation>
    </message>
    <message>
        <source>Urban areas and small localities</source>
        <translation>Tätorter och småorter</translation>
    </message>
    <message>
        <source>The municipality&apos;s workbook</source>
        <translation>Kommunens arbetsbok</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Underlag för kriterier</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>The municipality&apos;s answer about its quota</source>
        <translation>Kommunens svar om kommuntalet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>läggs till</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändras</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersätts</translation>
    </message>
    <message>
        <source>same</source>
        <translation>lika som förut</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>underkänns</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>saknas i filen</translation>
    </message>
    <message>
        <source>outside the plan</source>
        <translation>utanför planen</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>tas bort</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Upplysning</translation>
    </message>
    <message>
        <source>by its heading</source>
        <translation>valdes efter rubriken</translation>
    </message>
    <message>
        <source>by the year in its heading</source>
        <translation>efter året i rubriken</translation>
    </message>
    <message>
        <source>by its content</source>
        <translation>valdes efter innehållet</translation>
    </message>
    <message>
        <source>as the last time</source>
        <translation>som förra gången</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>vald av dig</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>Kommunkod</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>County code</source>
        <translation>Länskod</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Författning</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Locality code</source>
        <translation>Ortskod</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Sparar {file}</translation>
    </message>
    <message>
        <source>Workbooks and text tables</source>
        <translation>Arbetsböcker och texttabeller</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Välj filer att importera</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Annan fil …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Läser {file}</translation>
    </message>
    <message>
        <source>No line of the file can be imported.
See the findings for what to correct.</source>
        <translation>Ingen rad i filen kan läsas in.
Se anmärkningarna för vad som behöver rättas.</translation>
    </message>
    <message>
        <source>There is nothing to import: the plan already says the same.</source>
        <translation>Det finns inget att importera: planen säger redan detsamma.</translation>
    </message>
    <message>
        <source>The reading was cancelled. Nothing has been changed.</source>
        <translation>Läsningen avbröts. Ingenting är ändrat.</translation>
    </message>
    <message>
        <source>Comparing with the plan</source>
        <translation>Jämför med planen</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Läs filen igen</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>Skicka tillbaka …</translation>
    </message>
    <message>
        <source>Saves a copy of the file with the findings marked in its cells</source>
        <translation>Sparar en kopia av filen med anmärkningarna utmärkta i cellerna</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;portera</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing has been changed.</source>
        <translation>Importen avbröts. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>{file} is imported. New: {new}, changed: {changed}. It can be undone (Ctrl+Z).</source>
        <translation>{file} är importerad. Nya: {new}, ändrade: {changed}. Det går att ångra (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Save the copy to send back</source>
        <translation>Spara kopian att skicka tillbaka</translation>
    </message>
    <message>
        <source>The copy to send back is saved as {path}.</source>
        <translation>Kopian att skicka tillbaka är sparad som {path}.</translation>
    </message>
    <message>
        <source>The copy to send back is saved as {path}. It opens with the same password.</source>
        <translation>Kopian att skicka tillbaka är sparad som {path}. Den öppnas med samma lösenord.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Läser filen</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Innehåll</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rader</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Rader som visas</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>Rows ({count})</source>
        <translation>Rader ({count})</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation>Anmärkningar ({count})</translation>
    </message>
    <message>
        <source>Columns ({count})</source>
        <translation>Kolumner ({count})</translation>
    </message>
    <message>
        <source>Sum {persons} persons.</source>
        <translation>Summa {persons} personer.</translation>
    </message>
    <message numerus="yes">
        <source>%n county totals of the file agree with our own sums.</source>
        <translation>
            <numerusform>%n länssumma i filen stämmer med programmets egen summa.</numerusform>
            <numerusform>%n länssummor i filen stämmer med programmets egna summor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are corrected.</source>
        <translation>
            <numerusform>%n cell är rättad.</numerusform>
            <numerusform>%n celler är rättade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting är ändrat än.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Det här händer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>The file&apos;s cells</source>
        <translation>Filens celler</translation>
    </message>
    <message>
        <source>Click to say what the column is read as (Alt+Down)</source>
        <translation>Klicka för att säga vad kolumnen läses som (Alt+nedpil)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>av sig själv</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Rad med rubriker</translation>
    </message>
    <message>
        <source>Correct the cell (F2)</source>
        <translation>Rätta cellen (F2)</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Som i filen</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>&amp;Rubriker på rad</translation>
    </message>
    <message>
        <source>Column {letter} is read as</source>
        <translation>Kolumn {letter} läses som</translation>
    </message>
    <message>
        <source>Nothing: the column is not read</source>
        <translation>Inget: kolumnen läses inte</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>&amp;Blad</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Öppna filen</translation>
    </message>
    <message>
        <source>Column of the numbers</source>
        <translation>Kolumn med talen</translation>
    </message>
    <message>
        <source>Column of the &amp;numbers</source>
        <translation>Kolumn med &amp;talen</translation>
    </message>
    <message>
        <source>Read this column</source>
        <translation>Läs den kolumnen</translation>
    </message>
    <message>
        <source>by the headings</source>
        <translation>efter rubrikerna</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>filens namn</translation>
    </message>
    <message>
        <source>by the file</source>
        <translation>enligt filen</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Mått</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Kä&amp;lla</translation>
    </message>
    <message>
        <source>&amp;About (day or year)</source>
        <translation>A&amp;vser (dag eller år)</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Utgåva</translation>
    </message>
    <message>
        <source>{cell} · the file says “{text}”</source>
        <translation>{cell} · i filen står ”{text}”</translation>
    </message>
    <message>
        <source>{cell} · empty in the file</source>
        <translation>{cell} · tom i filen</translation>
    </message>
    <message>
        <source>corrected to “{text}” for this import</source>
        <translation>rättad till ”{text}” för den här importen</translation>
    </message>
    <message>
        <source>read as {value}</source>
        <translation>läses som {value}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importerar {file}</translation>
    </message>
</context>
<context>
    <name>ImportSeveral</name>
    <message>
        <source>Import several files</source>
        <translation>Importera flera filer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>&amp;Look at the file …</source>
        <translation>&amp;Granska filen …</translation>
    </message>
    <message>
        <source>&amp;Send back with errors …</source>
        <translation>&amp;Skicka tillbaka med fel …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Folder for the copies to send back</source>
        <translation>Mapp för kopiorna att skicka tillbaka</translation>
    </message>
    <message>
        <source>Writing copies to send back</source>
        <translation>Skriver kopior att skicka tillbaka</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Läser filerna</translation>
    </message>
    <message numerus="yes">
        <source>%n files are imported, each an undo step (Ctrl+Z).</source>
        <translation>
            <numerusform>%n fil är importerad. Det kan ångras (Ctrl+Z).</numerusform>
            <numerusform>%n filer är importerade. De kan ångras en i taget (Ctrl+Z).</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} copies to send back are saved in {folder}.</source>
        <translation>Kopior att skicka tillbaka: {count}, sparade i {folder}.</translation>
    </message>
    <message>
        <source>The reading was cancelled. Nothing has been changed.</source>
        <translation>Läsningen avbröts. Ingenting har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n files</source>
        <translation>
            <numerusform>&amp;Importera %n fil</numerusform>
            <numerusform>&amp;Importera %n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading file {number} of {total}</source>
        <translation>Läser fil {number} av {total}</translation>
    </message>
    <message>
        <source>waiting to be read</source>
        <translation>väntar på att läsas</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar att importera</translation>
    </message>
    <message>
        <source>ready, look at the warnings</source>
        <translation>klar, se varningarna</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>har fel</translation>
    </message>
    <message>
        <source>one of two files of the same municipality</source>
        <translation>en av flera filer för samma kommun</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>inget nytt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan inte läsas</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importerad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Borttagna</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Import {file} (1 change)</source>
        <translation>Importera {file} (1 ändring)</translation>
    </message>
    <message>
        <source>Import {file} ({changes} changes)</source>
        <translation>Importera {file} ({changes} ändringar)</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importera {file}</translation>
    </message>
</context>
<context>
    <name>Inflows</name>
    <message>
        <source>Calculation for planning – not a decision</source>
        <translation>Beräkning för planering – inte ett beslut</translation>
    </message>
    <message>
        <source>Low, expected and high inflow {year}</source>
        <translation>Lågt, väntat och högt mottagande {year}</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Antagande</translation>
    </message>
    <message>
        <source>The plan at each inflow</source>
        <translation>Planen vid varje mottagande</translation>
    </message>
    <message>
        <source>Projects, decided before one knows</source>
        <translation>Projekt, beslutade innan man vet</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Beredskap</translation>
    </message>
    <message>
        <source>Room by municipality, persons</source>
        <translation>Plats för fler per kommun, personer</translation>
    </message>
    <message>
        <source>Places with room, persons</source>
        <translation>Orter med plats för fler, personer</translation>
    </message>
    <message>
        <source>Households that are entered and persons already received are the same at every inflow; the rest of the quotas follows it. No quota is taken to be lower than it is. The inflows count alike.</source>
        <translation>Inskrivna hushåll och redan mottagna personer är desamma vid varje mottagande; resten av kommuntalen följer med. Inget kommuntal antas bli lägre än det är. Mottagandena väger lika.</translation>
    </message>
    <message>
        <source>So many more persons could be received from {month} on, beside the plan for the expected inflow: of the household mix, or of whatever households fill the homes best. Homes and places in services bound the number, quotas do not.</source>
        <translation>Så många fler personer kan tas emot från och med {month}, vid sidan av planen för det väntade mottagandet: sammansatta som hushållsmixen, eller de hushåll som fyller bostäderna bäst. Bostäder och platser i service sätter gränsen, inte kommuntalen.</translation>
    </message>
    <message>
        <source>Of the household mix; in brackets of any households, where that is more.</source>
        <translation>Som hushållsmixen; inom parentes valfria hushåll, där det är fler.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Persons by inflow</source>
        <translation>Personer per mottagande</translation>
    </message>
    <message>
        <source>The search was cancelled before any room was looked for.</source>
        <translation>Du avbröt innan någon plats för fler hade sökts.</translation>
    </message>
    <message>
        <source>Time did not suffice to prove every number: there may be more.</source>
        <translation>Tiden räckte inte till att bevisa varje tal: det kan finnas plats för fler.</translation>
    </message>
    <message>
        <source>{project}: {units} units from {month}</source>
        <translation>{project}: {units} enheter från {month}</translation>
    </message>
    <message>
        <source>Taken into use at every inflow: {projects}.</source>
        <translation>Tas i bruk vid varje mottagande: {projects}.</translation>
    </message>
    <message>
        <source>In brackets what it would have come to, had the inflow been known.</source>
        <translation>Inom parentes vad det hade blivit om mottagandet varit känt i förväg.</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>Mottagande</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Väntas</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>of the mix</source>
        <translation>som mixen</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>valfria</translation>
    </message>
    <message>
        <source>{inflow}: {persons} persons, {housed} already housed, {in_time} placed in time, {late} late, {unplaced} without a place</source>
        <translation>{inflow}: {persons} personer, {housed} redan bosatta, {in_time} placerade i tid, {late} sent, {unplaced} utan plats</translation>
    </message>
    <message>
        <source>The plans may not take undecided projects into use.</source>
        <translation>Planerna får inte ta obeslutade projekt i bruk.</translation>
    </message>
    <message>
        <source>No undecided project is taken into use.</source>
        <translation>Inget obeslutat projekt tas i bruk.</translation>
    </message>
    <message>
        <source>Projects taken into use, the same at every inflow</source>
        <translation>Projekt som tas i bruk, desamma vid varje mottagande</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Bostäder</translation>
    </message>
    <message>
        <source>Nothing would have been better, had the inflow been known.</source>
        <translation>Ingenting hade blivit bättre om mottagandet varit känt i förväg.</translation>
    </message>
    <message>
        <source>What it costs not to know: with common projects, and had one known</source>
        <translation>Vad det kostar att inte veta: med gemensamma projekt (och om man hade vetat)</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>A later goal can be better than had one known, where an earlier goal paid for it.</source>
        <translation>Ett senare mål kan bli bättre än om man hade vetat, där ett tidigare mål har fått betala för det.</translation>
    </message>
    <message numerus="yes">
        <source>Within %n months</source>
        <translation>
            <numerusform>Inom %n månad</numerusform>
            <numerusform>Inom %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}, doubled from {month}</source>
        <translation>{percent}, fördubblat från {month}</translation>
    </message>
    <message>
        <source>Room by municipality</source>
        <translation>Plats för fler per kommun</translation>
    </message>
    <message>
        <source>Room by place</source>
        <translation>Plats för fler per ort</translation>
    </message>
    <message>
        <source>Inflows</source>
        <translation>Mottaganden</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Try the inflows</source>
        <translation>Pröva mottagandena</translation>
    </message>
    <message>
        <source>Plan the year once for each inflow; nothing is stored</source>
        <translation>Planera året en gång för varje mottagande; inget sparas</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Det som visas</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>The plan has been changed since the inflows were tried. Try them again.</source>
        <translation>Planen har ändrats sedan mottagandena prövades. Pröva dem igen.</translation>
    </message>
    <message>
        <source>Trying the inflows of {year}</source>
        <translation>Prövar mottagandena {year}</translation>
    </message>
    <message>
        <source>Here you see how the plan stands up when fewer or more people come than expected, which projects pay whatever happens, and how many more each place could receive.
Choose inflows above and try them.</source>
        <translation>Här ser du hur planen håller när färre eller fler kommer än väntat, vilka projekt som lönar sig hur det än går, och hur många fler varje ort kan ta emot.
Välj mottaganden ovan och pröva dem.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>With common projects</source>
        <translation>Med gemensamma projekt</translation>
    </message>
    <message>
        <source>Had one known</source>
        <translation>Om man hade vetat</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förlorat</translation>
    </message>
    <message>
        <source>Not to know</source>
        <translation>Att inte veta</translation>
    </message>
    <message>
        <source>{within}, any households</source>
        <translation>{within}, valfria hushåll</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Low inflow, %</source>
        <translation>Lågt mottagande, %</translation>
    </message>
    <message>
        <source>Expected inflow, %</source>
        <translation>Väntat mottagande, %</translation>
    </message>
    <message>
        <source>High inflow, %</source>
        <translation>Högt mottagande, %</translation>
    </message>
    <message>
        <source>Also doubled from</source>
        <translation>Även fördubblat från</translation>
    </message>
    <message>
        <source>Month from which the inflow is doubled</source>
        <translation>Månad från vilken mottagandet fördubblas</translation>
    </message>
    <message>
        <source>Undecided projects may be taken into use</source>
        <translation>Obeslutade projekt får tas i bruk</translation>
    </message>
    <message>
        <source>Room for more from</source>
        <translation>Plats för fler från</translation>
    </message>
    <message>
        <source>Inflow in % of the quotas</source>
        <translation>Mottagande i % av kommuntalen</translation>
    </message>
    <message numerus="yes">
        <source>Tried at %n inflows: {outcome}. Nothing is stored.</source>
        <translation>
            <numerusform>Prövat vid %n mottagande: {outcome}. Ingenting sparas.</numerusform>
            <numerusform>Prövat vid %n mottaganden: {outcome}. Ingenting sparas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>people living alone</source>
        <translation>ensamma</translation>
    </message>
    <message>
        <source>several adults without children</source>
        <translation>flera vuxna utan barn</translation>
    </message>
    <message>
        <source>one adult with children</source>
        <translation>en vuxen med barn</translation>
    </message>
    <message>
        <source>families with one or two children</source>
        <translation>familjer med ett eller två barn</translation>
    </message>
    <message>
        <source>families with three children or more</source>
        <translation>familjer med tre barn eller fler</translation>
    </message>
    <message>
        <source>children without an adult</source>
        <translation>barn utan vuxen</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>municipal company</source>
        <translation>kommunalt bolag</translation>
    </message>
    <message>
        <source>private landlord</source>
        <translation>privat hyresvärd</translation>
    </message>
    <message>
        <source>sublet contract</source>
        <translation>andrahandskontrakt</translation>
    </message>
    <message>
        <source>modular home</source>
        <translation>modulbostad</translation>
    </message>
    <message>
        <source>shared home</source>
        <translation>delad bostad</translation>
    </message>
    <message>
        <source>preschool</source>
        <translation>förskola</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skola</translation>
    </message>
    <message>
        <source>upper secondary school</source>
        <translation>gymnasieskola</translation>
    </message>
    <message>
        <source>sfi</source>
        <translation>sfi</translation>
    </message>
    <message>
        <source>health centre</source>
        <translation>vårdcentral</translation>
    </message>
    <message>
        <source>already housed</source>
        <translation>bor redan i kommunen</translation>
    </message>
    <message>
        <source>from Migrationsverket&apos;s housing</source>
        <translation>från Migrationsverkets boende</translation>
    </message>
    <message>
        <source>quota refugees</source>
        <translation>kvotflyktingar</translation>
    </message>
    <message>
        <source>urban area</source>
        <translation>tätort</translation>
    </message>
    <message>
        <source>small locality</source>
        <translation>småort</translation>
    </message>
    <message>
        <source>countryside</source>
        <translation>landsbygd</translation>
    </message>
    <message>
        <source>step-free home</source>
        <translation>bostad utan trappsteg</translation>
    </message>
    <message>
        <source>near a health centre</source>
        <translation>nära vårdcentral</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>samma ort</translation>
    </message>
    <message>
        <source>same municipality</source>
        <translation>samma kommun</translation>
    </message>
    <message>
        <source>services within reach</source>
        <translation>service inom räckhåll</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>kollektivtrafik</translation>
    </message>
    <message>
        <source>work</source>
        <translation>arbete</translation>
    </message>
    <message>
        <source>associations</source>
        <translation>föreningsliv</translation>
    </message>
    <message>
        <source>a home of the right size</source>
        <translation>bostad i rätt storlek</translation>
    </message>
    <message>
        <source>rents of homes that newcomers live in</source>
        <translation>hyror för bostäder som nyanlända bor i</translation>
    </message>
    <message>
        <source>rents of homes that stand empty</source>
        <translation>hyror för bostäder som står tomma</translation>
    </message>
    <message>
        <source>housing projects that are taken into use</source>
        <translation>bostadsprojekt som tas i bruk</translation>
    </message>
    <message>
        <source>what households cost in their place</source>
        <translation>vad hushållen kostar på sin ort</translation>
    </message>
    <message>
        <source>state grants, taken off</source>
        <translation>statliga ersättningar, som dras av</translation>
    </message>
    <message>
        <source>person placed</source>
        <translation>placerad person</translation>
    </message>
    <message>
        <source>household placed</source>
        <translation>placerat hushåll</translation>
    </message>
    <message>
        <source>unit of a project taken into use</source>
        <translation>enhet i ett projekt som tas i bruk</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>högst</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutat</translation>
    </message>
    <message>
        <source>example of calculation, not decided</source>
        <translation>räkneexempel, inte beslutat</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>inmatat</translation>
    </message>
    <message>
        <source>on the quota</source>
        <translation>på kommuntalet</translation>
    </message>
    <message>
        <source>self-settled</source>
        <translation>från eget boende (EBO)</translation>
    </message>
    <message>
        <source>others</source>
        <translation>övriga</translation>
    </message>
    <message>
        <source>family members</source>
        <translation>anhöriga</translation>
    </message>
    <message>
        <source>all received</source>
        <translation>alla mottagna</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Rooms besides the kitchen, 1 to 8.</source>
        <translation>Rum utöver köket, 1 till 8.</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Utan trappsteg</translation>
    </message>
    <message>
        <source>Yes if a person with a wheelchair can get in without steps.</source>
        <translation>Ja om den som använder rullstol kommer in utan trappsteg.</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Bostäder</translation>
    </message>
    <message>
        <source>Number of homes</source>
        <translation>Antal bostäder</translation>
    </message>
    <message>
        <source>How many such homes there are, each for one household.</source>
        <translation>Hur många sådana bostäder som finns, var och en för ett hushåll.</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Ledig från</translation>
    </message>
    <message>
        <source>First month in which someone can move in, such as 2026-03.</source>
        <translation>Första månaden någon kan flytta in, till exempel 2026-03.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Sista månad</translation>
    </message>
    <message>
        <source>Last month of the lease; leave empty when there is no end.</source>
        <translation>Kontraktets sista månad; lämna tomt om det inte tar slut.</translation>
    </message>
    <message>
        <source>Kind of home</source>
        <translation>Upplåtelse</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Hyresvärd</translation>
    </message>
    <message>
        <source>The company&apos;s name. Never the name of a private person.</source>
        <translation>Företagets namn. Aldrig en privatpersons namn.</translation>
    </message>
    <message>
        <source>Monthly rent</source>
        <translation>Månadshyra</translation>
    </message>
    <message>
        <source>The homes of decided projects count. Of the others a plan takes units into use only where it is asked to.</source>
        <translation>Bostäderna i beslutade projekt räknas. Av de andra tar en plan enheter i bruk bara om den blir ombedd.</translation>
    </message>
    <message>
        <source>SEK a unit</source>
        <translation>kronor per enhet</translation>
    </message>
    <message>
        <source>Once, when the unit is taken into use.</source>
        <translation>En gång, när enheten tas i bruk.</translation>
    </message>
    <message>
        <source>Homes in each</source>
        <translation>Bostäder i varje</translation>
    </message>
    <message>
        <source>Homes in each unit; empty is one.</source>
        <translation>Bostäder i varje enhet. Tomt betyder en.</translation>
    </message>
    <message>
        <source>Reuses</source>
        <translation>Flyttas från</translation>
    </message>
    <message>
        <source>The name of the project whose units move here when their lease there is over.</source>
        <translation>Namnet på det projekt vars enheter flyttas hit när kontraktet där har löpt ut.</translation>
    </message>
    <message>
        <source>SEK a home</source>
        <translation>kr per bostad</translation>
    </message>
    <message>
        <source>Landlord&apos;s homes</source>
        <translation>Värdens bostäder</translation>
    </message>
    <message>
        <source>All homes that the landlord has in the place or building; empty is not known.</source>
        <translation>Alla bostäder som hyresvärden har i orten eller huset. Tomt betyder att det inte är känt.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Antal enheter</translation>
    </message>
    <message>
        <source>Houses or modules that are taken into use whole; single homes count as units.</source>
        <translation>Hus eller moduler som tas i bruk hela. Enstaka bostäder räknas som enheter.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Kontraktstid</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>Length of the lease; leave empty when there is no end.</source>
        <translation>Kontraktets längd; lämna tomt om det inte tar slut.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>Detail plan adopted</source>
        <translation>Detaljplan antagen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>0 years</source>
        <translation>0 år</translation>
    </message>
    <message>
        <source>1–5 years</source>
        <translation>1–5 år</translation>
    </message>
    <message>
        <source>6–15 years</source>
        <translation>6–15 år</translation>
    </message>
    <message>
        <source>16–18 years</source>
        <translation>16–18 år</translation>
    </message>
    <message>
        <source>19–64 years</source>
        <translation>19–64 år</translation>
    </message>
    <message>
        <source>65 years or more</source>
        <translation>65 år eller äldre</translation>
    </message>
    <message>
        <source>Household mix</source>
        <translation>Hushållsmix</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>How often it occurs, in relation to the other lines.</source>
        <translation>Hur ofta det förekommer, i förhållande till de andra raderna.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>An id of your own, such as H1. Never a name or identity number.</source>
        <translation>Ett eget id, till exempel H1. Aldrig namn eller personnummer.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Väg in</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Anvisad</translation>
    </message>
    <message>
        <source>The month of the assignment decision, such as 2026-03.</source>
        <translation>Månaden för anvisningsbeslutet, till exempel 2026-03.</translation>
    </message>
    <message>
        <source>Households alike</source>
        <translation>Antal likadana hushåll</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Bor i</translation>
    </message>
    <message>
        <source>Only for households that already have a home.</source>
        <translation>Bara för hushåll som redan har bostad.</translation>
    </message>
    <message>
        <source>Or in</source>
        <translation>Eller i</translation>
    </message>
    <message>
        <source>Other municipalities that may receive the household, with commas between.</source>
        <translation>Andra kommuner som också kan ta emot hushållet, med kommatecken emellan.</translation>
    </message>
    <message>
        <source>Reception within</source>
        <translation>Mottagande inom</translation>
    </message>
    <message>
        <source>Calendar months after the assignment; empty is two.</source>
        <translation>Kalendermånader efter anvisningen. Tomt betyder två.</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>Slags hushåll</translation>
    </message>
    <message>
        <source>What the fairness report compares by; empty follows from the ages.</source>
        <translation>Det som rättviserapporten jämför efter. Tomt betyder att det följer av åldrarna.</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Poängen kommer från</translation>
    </message>
    <message>
        <source>Who has worked out the scores, and how.</source>
        <translation>Vem som har räknat fram poängen, och hur.</translation>
    </message>
    <message>
        <source>Households and places</source>
        <translation>Hushåll och orter</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möjlig</translation>
    </message>
    <message>
        <source>No: never there. Yes: only places with a yes come in question. Empty says nothing.</source>
        <translation>Nej: aldrig där. Ja: bara orter med ja kommer i fråga. Tomt säger ingenting.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>0 to 1, or an expected number of the household&apos;s persons, such as those at work.</source>
        <translation>0 till 1, eller ett förväntat antal av hushållets personer, till exempel i arbete.</translation>
    </message>
    <message>
        <source>SEK a household</source>
        <translation>kronor per hushåll</translation>
    </message>
    <message>
        <source>Linked households</source>
        <translation>Kopplade hushåll</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Tillsammans med</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Municipal quotas</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Municipal quota</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Already housed</source>
        <translation>Bor redan här</translation>
    </message>
    <message>
        <source>From Migrationsverket&apos;s housing</source>
        <translation>Från Migrationsverkets boende</translation>
    </message>
    <message>
        <source>Quota refugees</source>
        <translation>Kvotflyktingar</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagna</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Väg in</translation>
    </message>
    <message>
        <source>Persons received</source>
        <translation>Antal mottagna</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orter</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>Ortskod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>0–100</source>
        <translation>0–100</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>Kollektivtrafik</translation>
    </message>
    <message>
        <source>How well one gets about with no car; empty is not known.</source>
        <translation>Hur väl man tar sig fram utan bil. Tomt betyder att det inte är känt.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>How much work there is within reach; empty is not known.</source>
        <translation>Hur mycket arbete som finns inom räckhåll. Tomt betyder att det inte är känt.</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Föreningsliv</translation>
    </message>
    <message>
        <source>How much there is to take part in; empty is not known.</source>
        <translation>Hur mycket föreningsliv som finns att delta i. Tomt betyder att det inte är känt.</translation>
    </message>
    <message>
        <source>The municipality said</source>
        <translation>Kommunen sade</translation>
    </message>
    <message>
        <source>Changed because of it</source>
        <translation>Ändrat med anledning av det</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Requested quota</source>
        <translation>Önskat kommuntal</translation>
    </message>
    <message>
        <source>The number the municipality asks for; empty when it named none.</source>
        <translation>Det antal kommunen önskar; tomt om den inte har nämnt något.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>About the municipality, never about persons.</source>
        <translation>Om kommunen, aldrig om personer.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarade</translation>
    </message>
    <message>
        <source>The day of the answer, such as 2026-03-15.</source>
        <translation>Dagen för svaret, till exempel 2026-03-15.</translation>
    </message>
    <message>
        <source>What was said and changed</source>
        <translation>Vad som sades och ändrades</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Such as 2026-03-15; today when it is left empty.</source>
        <translation>Till exempel 2026-03-15; i dag om den lämnas tom.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Empty when it is not known.</source>
        <translation>Tom när det inte är känt.</translation>
    </message>
    <message>
        <source>Municipal seat</source>
        <translation>Centralort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service point</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>The name of the school, preschool, sfi provider or health centre.</source>
        <translation>Skolans, förskolans, sfi-anordnarens eller vårdcentralens namn.</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Från månad</translation>
    </message>
    <message>
        <source>The month from which the number holds, such as 2026-08.</source>
        <translation>Månaden som antalet gäller från, till exempel 2026-08.</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Lediga platser</translation>
    </message>
    <message>
        <source>Places free for newcomers, from this month on.</source>
        <translation>Platser lediga för nyanlända, från och med denna månad.</translation>
    </message>
    <message>
        <source>Service points</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Serves the place</source>
        <translation>Betjänar orten</translation>
    </message>
    <message>
        <source>One line for each place that uses it; leave empty on lines that only give places.</source>
        <translation>En rad för varje ort som hör hit; lämna tomt på rader som bara anger platser.</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Choose from the list; the places stand on the first sheet.</source>
        <translation>Välj i listan; orterna står på bladet Orter.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Filled in by the program; leave it empty on new lines.</source>
        <translation>Fylls i av programmet; lämna tomt på nya rader.</translation>
    </message>
    <message>
        <source>Made-up</source>
        <translation>Påhittad</translation>
    </message>
    <message>
        <source>Made-up demonstration data. Correct the line and it counts as yours.</source>
        <translation>Påhittad demodata. Rätta raden så räknas den som er.</translation>
    </message>
    <message>
        <source>Redistributions</source>
        <translation>Omfördelningar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>The date of the agreement: year, month and day.</source>
        <translation>Avtalets datum: år, månad och dag.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Where it is written down, such as the diary number.</source>
        <translation>Var det står, till exempel diarienumret.</translation>
    </message>
    <message>
        <source>households</source>
        <translation>hushåll</translation>
    </message>
    <message>
        <source>Monthly pace</source>
        <translation>Takt per månad</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>Högst per månad</translation>
    </message>
    <message>
        <source>Persons who move in in one month; empty is no limit.</source>
        <translation>Personer som flyttar in under en månad. Tomt betyder ingen gräns.</translation>
    </message>
    <message>
        <source>Households that move in in one month; empty is no limit.</source>
        <translation>Hushåll som flyttar in under en månad. Tomt betyder ingen gräns.</translation>
    </message>
    <message>
        <source>Weights of suitability</source>
        <translation>Lämplighetens vikter</translation>
    </message>
    <message>
        <source>What suits</source>
        <translation>Det som passar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>How much it counts against the others; 0 leaves it out.</source>
        <translation>Hur mycket det räknas mot det andra. 0 utelämnar det.</translation>
    </message>
    <message>
        <source>State grants</source>
        <translation>Statliga ersättningar</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>kronor</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>För varje</translation>
    </message>
    <message>
        <source>Empty is every route.</source>
        <translation>Tomt betyder alla vägar.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The ordinance or decision that the amount is taken from.</source>
        <translation>Den förordning eller det beslut som beloppet är hämtat från.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Locked to</source>
        <translation>Låst till</translation>
    </message>
    <message>
        <source>At most 0 forbids.</source>
        <translation>Högst 0 förbjuder.</translation>
    </message>
    <message>
        <source>Only this case or group; empty is all households.</source>
        <translation>Bara detta ärende eller denna grupp. Tomt betyder alla hushåll.</translation>
    </message>
    <message>
        <source>Only this month; empty is the whole plan.</source>
        <translation>Bara denna månad. Tomt betyder hela planen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Several with commas between.</source>
        <translation>Flera med kommatecken emellan.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Bara i</translation>
    </message>
    <message>
        <source>The only places that come in question, with commas between; empty is all.</source>
        <translation>De enda orter som kommer i fråga, med kommatecken emellan. Tomt betyder alla.</translation>
    </message>
    <message>
        <source>Never in</source>
        <translation>Aldrig i</translation>
    </message>
    <message>
        <source>Places that are ruled out, with commas between.</source>
        <translation>Orter som är uteslutna, med kommatecken emellan.</translation>
    </message>
    <message>
        <source>Same place as</source>
        <translation>Samma ort som</translation>
    </message>
    <message>
        <source>Same municipality as</source>
        <translation>Samma kommun som</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Empty is the whole plan.</source>
        <translation>Tomt är hela planen.</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mäts genom</translation>
    </message>
    <message>
        <source>What the program works out, or a value of your own.</source>
        <translation>Det som programmet räknar ut, eller ett eget värde.</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Ska vara</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Of a value of your own; the program knows its own.</source>
        <translation>För ett eget värde; programmet känner sina egna.</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Ansvarar</translation>
    </message>
    <message>
        <source>A function or a unit, such as the municipality&apos;s housing unit.</source>
        <translation>En funktion eller en enhet, till exempel kommunens bostadsenhet.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Year, month and day, as in 2026-06-30.</source>
        <translation>År, månad och dag, som i 2026-06-30.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Work is running</source>
        <translation>Arbete pågår</translation>
    </message>
    <message>
        <source>“{title}” is not done yet. What is saved is kept in either case.</source>
        <translation>”{title}” är inte klart. Det som är sparat finns kvar i båda fallen.</translation>
    </message>
    <message>
        <source>Cancel the work and close</source>
        <translation>Avbryt arbetet och stäng</translation>
    </message>
    <message>
        <source>Moves are not saved</source>
        <translation>Flyttar är inte sparade</translation>
    </message>
    <message numerus="yes">
        <source>%n moves on the board of the proposal are not saved. They are gone when the window closes.</source>
        <translation>
            <numerusform>%n flytt på förslagets tavla är inte sparad. Den försvinner när fönstret stängs.</numerusform>
            <numerusform>%n flyttar på förslagets tavla är inte sparade. De försvinner när fönstret stängs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without the moves</source>
        <translation>Stäng utan flyttarna</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Fortsätt arbeta</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Choose a logo</source>
        <translation>Välj en logotyp</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Brevhuvud</translation>
    </message>
    <message>
        <source>what it shows, for those who do not see it</source>
        <translation>vad den visar, för den som inte ser den</translation>
    </message>
    <message>
        <source>Choose a &amp;logo …</source>
        <translation>Välj &amp;logotyp …</translation>
    </message>
    <message>
        <source>&amp;Remove the logo</source>
        <translation>Ta &amp;bort logotypen</translation>
    </message>
    <message>
        <source>Upper half of a first page</source>
        <translation>Övre halvan av en första sida</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Reading the logo</source>
        <translation>Läser logotypen</translation>
    </message>
    <message>
        <source>Drawing the letterhead</source>
        <translation>Ritar brevhuvudet</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>&amp;Myndighet</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Description of the logo</source>
        <translation>Besk&amp;rivning av logotypen</translation>
    </message>
    <message>
        <source>Stands first on every paper, as PDF and as web page. Everything that is printed from this planning file has it.</source>
        <translation>Står först på varje dokument, som PDF och som webbsida. Allt som skrivs ut ur den här planeringsfilen har det.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Ett dokument</translation>
    </message>
    <message>
        <source>The paper&apos;s own words follow here.</source>
        <translation>Här följer dokumentets egna ord.</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Lock the cell</source>
        <translation>Lås cellen</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>högst</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>none: nobody may come there</source>
        <translation>inga: ingen får komma dit</translation>
    </message>
    <message>
        <source>all households</source>
        <translation>alla hushåll</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>denna månad</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>hela planen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>&amp;Lock to</source>
        <translation>&amp;Lås till</translation>
    </message>
    <message>
        <source>&amp;Households</source>
        <translation>&amp;Hushåll</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Vilka</translation>
    </message>
    <message>
        <source>Wh&amp;en</source>
        <translation>&amp;När</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>Each cell is locked to the number that stands in it now.</source>
        <translation>Varje cell låses till det antal som står i den nu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The lock holds from the next time you plan.</source>
        <translation>Låset gäller från nästa gång du planerar.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n celler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeUp</name>
    <message>
        <source>Made up</source>
        <translation>Påhittad</translation>
    </message>
    <message>
        <source>Yes for demonstration data. Write no when the row has been replaced by facts.</source>
        <translation>Ja för demodata. Skriv nej när raden har ersatts av fakta.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Map of the municipalities</source>
        <translation>Karta över kommunerna</translation>
    </message>
    <message>
        <source>Arrow keys choose a neighbour, Enter goes in to the places and Esc out again, + and − zoom, * goes near, 0 shows everything.</source>
        <translation>Piltangenterna väljer en granne, Enter går in till orterna och Esc ut igen, + och − zoomar, * går nära, 0 visar allt.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Borders: SCB (CC0), simplified</source>
        <translation>Gränser: SCB (CC0), förenklade</translation>
    </message>
    <message>
        <source>urban place</source>
        <translation>ort i tätort</translation>
    </message>
    <message>
        <source>rural place</source>
        <translation>ort på landsbygd</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>ingen skillnad</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} till {high}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Go near the selection</source>
        <translation>Gå nära det valda</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Visa hela kartan</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>Equally wide classes</source>
        <translation>Lika breda klasser</translation>
    </message>
    <message>
        <source>Equally many in each class</source>
        <translation>Lika många i varje klass</translation>
    </message>
    <message numerus="yes">
        <source>At most %n classes</source>
        <translation>
            <numerusform>Högst %n klass</numerusform>
            <numerusform>Högst %n klasser</numerusform>
        </translation>
    </message>
    <message>
        <source>Patterns over the colours</source>
        <translation>Mönster över färgerna</translation>
    </message>
    <message>
        <source>Drawn {date} by Bosättningsplan</source>
        <translation>Ritad {date} av Bosättningsplan</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Arbetslösa</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Förvärvsarbetande</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>Mottagna totalt</translation>
    </message>
    <message>
        <source>Asylum seekers staying there</source>
        <translation>Asylsökande som vistas där</translation>
    </message>
    <message>
        <source>Balance of the housing market</source>
        <translation>Läge på bostadsmarknaden</translation>
    </message>
    <message>
        <source>Vacant homes</source>
        <translation>Lediga bostäder</translation>
    </message>
    <message>
        <source>Inhabitants in areas with exclusion</source>
        <translation>Invånare i områden med utanförskap</translation>
    </message>
    <message>
        <source>Requested quota</source>
        <translation>Önskat kommuntal</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>grade 1–3</source>
        <translation>läge 1–3</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>bostäder</translation>
    </message>
    <message>
        <source>1 shortage</source>
        <translation>1 underskott</translation>
    </message>
    <message>
        <source>2 balance</source>
        <translation>2 balans</translation>
    </message>
    <message>
        <source>3 surplus</source>
        <translation>3 överskott</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in the program. What was saved before is untouched.
Try once more. If it happens again, send the log file to those who look after the program (Help, About).</source>
        <translation>Något gick fel i programmet. Det som var sparat är orört.
Försök en gång till. Händer det igen, skicka loggfilen till dem som sköter programmet (Hjälp, Om).</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Läs mer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augusti</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Judging the change</source>
        <translation>Prövar ändringen</translation>
    </message>
    <message numerus="yes">
        <source>Moved. The plan now breaks %n rules.
Choose a rule in the list to see where.</source>
        <translation>
            <numerusform>Flyttat. Planen bryter nu mot %n regel.
Välj regeln i listan för att se var.</numerusform>
            <numerusform>Flyttat. Planen bryter nu mot %n regler.
Välj regeln i listan för att se var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved. Every rule is still kept.</source>
        <translation>Flyttat. Alla regler hålls fortfarande.</translation>
    </message>
    <message>
        <source>Move households</source>
        <translation>Flytta hushåll</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation>Utan bostad</translation>
    </message>
    <message>
        <source>Choose another place or another month.</source>
        <translation>Välj en annan ort eller en annan månad.</translation>
    </message>
    <message>
        <source>Reception is in time until {month}.</source>
        <translation>Mottagandet är i tid till och med {month}.</translation>
    </message>
    <message>
        <source>&amp;Households</source>
        <translation>&amp;Hushåll</translation>
    </message>
    <message>
        <source>H&amp;ow many</source>
        <translation>H&amp;ur många</translation>
    </message>
    <message>
        <source>To &amp;place</source>
        <translation>Till &amp;ort</translation>
    </message>
    <message>
        <source>To &amp;month</source>
        <translation>Till &amp;månad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Municipality</name>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Division</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Through the year</source>
        <translation>Under året</translation>
    </message>
</context>
<context>
    <name>NewPlan</name>
    <message>
        <source>New planning file</source>
        <translation>Ny planeringsfil</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Hela landet</translation>
    </message>
    <message>
        <source>&amp;County</source>
        <translation>&amp;Län</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Make the file …</source>
        <translation>Skapa filen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NewVersion</name>
    <message>
        <source>New version of the quotas for {year}</source>
        <translation>Ny version av kommuntalen för {year}</translation>
    </message>
    <message>
        <source>for example 2024:480</source>
        <translation>till exempel 2024:480</translation>
    </message>
    <message>
        <source>for example {date}</source>
        <translation>till exempel {date}</translation>
    </message>
    <message>
        <source>Make the version</source>
        <translation>Skapa versionen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The new version begins as a copy. The version before it is kept as it is.</source>
        <translation>Den nya versionen börjar som en kopia. Den förra versionen ligger kvar som den är.</translation>
    </message>
    <message>
        <source>&amp;SFS number</source>
        <translation>&amp;SFS-nummer</translation>
    </message>
    <message>
        <source>&amp;In force from</source>
        <translation>&amp;Gäller från</translation>
    </message>
    <message>
        <source>Version {version} of the quotas for {year}</source>
        <translation>Version {version} av talen för {year}</translation>
    </message>
    <message>
        <source>The statute of the county quota, and from when it is in force. The decision says both.</source>
        <translation>Författningen med länstalet och från när den gäller. Båda skrivs ut i beslutet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Write the SFS number as year and number: 2024:480.</source>
        <translation>Skriv SFS-numret som år och nummer: 2024:480.</translation>
    </message>
    <message>
        <source>Write the date as year, month and day: 2024-06-01.</source>
        <translation>Skriv datumet som år, månad och dag: 2024-06-01.</translation>
    </message>
    <message>
        <source>Leave empty what is not known.</source>
        <translation>Lämna tomt det som inte är känt.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Where the value comes from</source>
        <translation>Var värdet kommer ifrån</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Cell of the file</source>
        <translation>Cell i filen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>{cell} on the sheet {sheet}</source>
        <translation>{cell} på bladet {sheet}</translation>
    </message>
    <message>
        <source>{cell} on the sheet {sheet}, corrected when it was imported</source>
        <translation>{cell} på bladet {sheet}, rättad vid importen</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The proposal is ready. No better plan exists with these goals.</source>
        <translation>Förslaget är klart. Det finns ingen bättre plan med de här målen.</translation>
    </message>
    <message>
        <source>The time limit came first. The best plan so far is kept{distance}.
Plan again with more time if you want to know whether it can be better.</source>
        <translation>Tiden tog slut. Den bästa planen hittills är sparad{distance}.
Planera igen med längre tid om du vill veta om den kan bli bättre.</translation>
    </message>
    <message>
        <source>You cancelled. The best plan so far is kept{distance}.
Plan again if you want to know whether it can be better.</source>
        <translation>Du avbröt. Den bästa planen hittills är sparad{distance}.
Planera igen om du vill veta om den kan bli bättre.</translation>
    </message>
    <message>
        <source>You cancelled before any plan was found. Nothing has been stored.
Plan again when you have time.</source>
        <translation>Du avbröt innan någon plan var hittad. Ingenting är sparat.
Planera igen när du har tid.</translation>
    </message>
    <message>
        <source>The time limit came before any plan was found. Nothing has been stored.
Plan again with more time, or with fewer exact locks.</source>
        <translation>Tiden tog slut innan någon plan hittades. Inget har sparats.
Planera igen med längre tid, eller med färre lås som anger ett exakt antal.</translation>
    </message>
    <message>
        <source>No plan can keep all the rules, locks and floors together. Nothing has been stored.
Change or remove what is named above, and plan again.</source>
        <translation>Ingen plan kan följa alla regler, lås och golv tillsammans. Inget har sparats.
Ändra eller ta bort det som nämns ovan och planera igen.</translation>
    </message>
    <message>
        <source>The computation broke down. Your planning file is unchanged.
Plan again. If it happens once more, start the program anew and report it.</source>
        <translation>Beräkningen gick sönder. Din planfil är oförändrad.
Planera igen. Händer det en gång till, starta om programmet och anmäl felet.</translation>
    </message>
    <message>
        <source>Changed by hand and judged by the same rules.</source>
        <translation>Ändrat för hand och prövat mot samma regler.</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>bevisat bäst</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>tiden tog slut</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbrutet</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>ingen plan</translation>
    </message>
    <message>
        <source>broke down</source>
        <translation>gick sönder</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>ändrat för hand</translation>
    </message>
    <message>
        <source>; the first goal not proven is at most {percent} % from the best possible</source>
        <translation>; det första målet som inte är bevisat är högst {percent} % från det bästa möjliga</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The county quota for {county} is missing.</source>
        <translation>Länstalet för {county} saknas.</translation>
    </message>
    <message>
        <source>{municipality} has no municipal quota.</source>
        <translation>{municipality} har inget kommuntal.</translation>
    </message>
    <message>
        <source>{county} has no municipal quotas for {year} yet.</source>
        <translation>{county} har inga kommuntal för {year} än.</translation>
    </message>
    <message>
        <source>{county}: municipal quotas add up to {distributed}, the county quota is {persons}.</source>
        <translation>{county}: kommuntalen blir {distributed}, länstalet är {persons}.</translation>
    </message>
    <message>
        <source>The quota of {municipality} is not split by route.</source>
        <translation>Kommuntalet för {municipality} är inte delat på vägar.</translation>
    </message>
    <message>
        <source>The quotas of {count} municipalities are not split by route.</source>
        <translation>Kommuntalen för {count} kommuner är inte delade på vägar.</translation>
    </message>
    <message>
        <source>The SFS number of version {version} of the county quota is not entered.</source>
        <translation>SFS-numret för version {version} av länstalet är inte angivet.</translation>
    </message>
    <message>
        <source>{name} weighs {criterion}, but the value is missing in {count} of the municipalities.</source>
        <translation>{name} väger in {criterion}, men värdet saknas för {count} av kommunerna.</translation>
    </message>
    <message>
        <source>The municipal quotas for {year} are not decided yet.</source>
        <translation>Kommuntalen för {year} är inte beslutade än.</translation>
    </message>
    <message>
        <source>{names}: more assigned or received than the quota holds.</source>
        <translation>{names}: fler anvisade eller mottagna än talet rymmer.</translation>
    </message>
    <message>
        <source>Persons assigned more than two calendar months ago and not received: {persons}.</source>
        <translation>Personer som anvisats för mer än två kalendermånader sedan och inte är mottagna: {persons}.</translation>
    </message>
    <message>
        <source>{municipality} has no places.</source>
        <translation>{municipality} har inga orter.</translation>
    </message>
    <message>
        <source>{count} urban areas lack inhabitants and count as rural; import SCB&apos;s table of urban areas.</source>
        <translation>Tätorter utan känd folkmängd, räknade som landsbygd: {count}. Importera SCB:s tabell över tätorter.</translation>
    </message>
    <message>
        <source>{municipality} needs new homes for {persons} persons but has none.</source>
        <translation>{municipality} behöver nya bostäder åt {persons} personer men har inga.</translation>
    </message>
    <message>
        <source>{municipality} has no {service} with free places.</source>
        <translation>{municipality} har ingen {service} med lediga platser.</translation>
    </message>
    <message>
        <source>The household mix for {year} is missing.</source>
        <translation>Hushållens fördelning för {year} saknas.</translation>
    </message>
    <message>
        <source>The monthly profile for {year} is missing.</source>
        <translation>Fördelningen på månader för {year} saknas.</translation>
    </message>
    <message>
        <source>Persons without a home in the latest proposal: {persons}. See there what would help.</source>
        <translation>Personer utan bostad i det senaste förslaget: {persons}. Se där vad som skulle hjälpa.</translation>
    </message>
    <message>
        <source>There is no proposal for {year} yet.</source>
        <translation>Det finns inget förslag för {year} än.</translation>
    </message>
    <message>
        <source>preschool</source>
        <translation>förskola</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skola</translation>
    </message>
    <message>
        <source>upper secondary school</source>
        <translation>gymnasieskola</translation>
    </message>
    <message>
        <source>sfi</source>
        <translation>sfi</translation>
    </message>
    <message>
        <source>health centre</source>
        <translation>vårdcentral</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>{done} of {all} parts are ready</source>
        <translation>{done} av {all} delar är klara</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>The basis has been changed since proposal {number}.</source>
        <translation>Underlaget har ändrats sedan förslag {number}.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n changes</source>
        <translation>
            <numerusform>Se ändringen</numerusform>
            <numerusform>Se de %n ändringarna</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>The proposal is made. Change the planning basis and plan again to compare.</source>
        <translation>Förslaget är gjort. Ändra underlaget och planera igen för att jämföra.</translation>
    </message>
    <message>
        <source>The planning basis is complete enough to make a proposal.</source>
        <translation>Underlaget räcker för att göra ett förslag.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Något saknas</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>Ready, with advice</source>
        <translation>Klart, med råd</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n till …</numerusform>
            <numerusform>%n till …</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orter</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Bostäder</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>fastställt</translation>
    </message>
    <message>
        <source>county quota {persons}</source>
        <translation>länstal {persons}</translation>
    </message>
    <message>
        <source>distributed {persons}</source>
        <translation>fördelat {persons}</translation>
    </message>
    <message numerus="yes">
        <source>%n persons need a new home</source>
        <translation>
            <numerusform>%n person behöver ny bostad</numerusform>
            <numerusform>%n personer behöver ny bostad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received so far</source>
        <translation>
            <numerusform>%n mottagen hittills</numerusform>
            <numerusform>%n mottagna hittills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n ort</numerusform>
            <numerusform>%n orter</numerusform>
        </translation>
    </message>
    <message>
        <source>{rural} rural, {urban} urban</source>
        <translation>{rural} på landsbygd, {urban} i tätort</translation>
    </message>
    <message numerus="yes">
        <source>%n homes</source>
        <translation>
            <numerusform>%n bostad</numerusform>
            <numerusform>%n bostäder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n municipalities</source>
        <translation>
            <numerusform>i %n kommun</numerusform>
            <numerusform>i %n kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in decided projects</source>
        <translation>
            <numerusform>%n i beslutade projekt</numerusform>
            <numerusform>%n i beslutade projekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service points</source>
        <translation>
            <numerusform>%n serviceställe</numerusform>
            <numerusform>%n serviceställen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free places</source>
        <translation>
            <numerusform>%n ledig plats</numerusform>
            <numerusform>%n lediga platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of households in the mix</source>
        <translation>
            <numerusform>%n sorts hushåll i mixen</numerusform>
            <numerusform>%n sorters hushåll i mixen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months with assignments</source>
        <translation>
            <numerusform>%n månad med anvisningar</numerusform>
            <numerusform>%n månader med anvisningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered households</source>
        <translation>
            <numerusform>%n inskrivet hushåll</numerusform>
            <numerusform>%n inskrivna hushåll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n förslag</numerusform>
            <numerusform>%n förslag</numerusform>
        </translation>
    </message>
    <message>
        <source>Last acts</source>
        <translation>Senast gjort</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Hela historiken</translation>
    </message>
    <message>
        <source>Nothing has been done in the file yet.</source>
        <translation>Inget är gjort i filen ännu.</translation>
    </message>
    <message>
        <source>Other planning files</source>
        <translation>Andra planeringsfiler</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Året</translation>
    </message>
    <message>
        <source>A new law is proposed from 2027. The days follow the law in force in 2026 until the new one is known.</source>
        <translation>En ny lag är föreslagen från 2027. Dagarna följer den lag som gäller 2026 tills den nya är känd.</translation>
    </message>
    <message>
        <source>The year {year} as a wheel</source>
        <translation>Året {year} som ett hjul</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Save picture …</source>
        <translation>Spara bild …</translation>
    </message>
    <message>
        <source>The picture is saved as {name}.</source>
        <translation>Bilden är sparad som {name}.</translation>
    </message>
    <message>
        <source>Small numbers can point out a family. Keep the picture within the county board and the municipality.</source>
        <translation>Små tal kan peka ut en familj. Sprid inte bilden utanför länsstyrelsen och kommunen.</translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation>SVG, skarp i alla storlekar</translation>
    </message>
    <message>
        <source>PNG, for letters and slides</source>
        <translation>PNG, för brev och bildspel</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Spara bild</translation>
    </message>
    <message>
        <source>Save picture with small numbers, not for the public</source>
        <translation>Spara bild med små tal, inte för allmänheten</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Året</translation>
    </message>
    <message>
        <source>Homes and places</source>
        <translation>Bostäder och platser</translation>
    </message>
    <message>
        <source>Urban and rural</source>
        <translation>Tätort och landsbygd</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Picture or table</source>
        <translation>Bild eller tabell</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Vad kartan visar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Homes or service</source>
        <translation>Bostäder eller service</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orter</translation>
    </message>
    <message>
        <source>Without a proposal</source>
        <translation>Utan förslag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>rural</source>
        <translation>landsbygd</translation>
    </message>
    <message>
        <source>urban</source>
        <translation>tätort</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Homes and places as they are entered for {month}.</source>
        <translation>Bostäder och platser så som de är inskrivna för {month}.</translation>
    </message>
    <message>
        <source>Homes and places that are still free in {month} after proposal {number}.</source>
        <translation>Bostäder och platser som är lediga i {month} efter förslag {number}.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>hela kommunen</translation>
    </message>
    <message numerus="yes">
        <source>%n inhabitants</source>
        <translation>
            <numerusform>%n invånare</numerusform>
            <numerusform>%n invånare</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} in {municipality}, {kind}: {value}</source>
        <translation>{place} i {municipality}, {kind}: {value}</translation>
    </message>
    <message>
        <source>Who gets a home in urban and rural places {year}</source>
        <translation>Bostad i tätort och på landsbygd {year}</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>{municipality}: {urban} homes in urban places, {rural} in rural</source>
        <translation>{municipality}: {urban} bostäder i tätort, {rural} på landsbygd</translation>
    </message>
    <message>
        <source>Homes in urban and rural places {year}</source>
        <translation>Bostäder i tätort och på landsbygd {year}</translation>
    </message>
    <message>
        <source>State grants</source>
        <translation>Statliga bidrag</translation>
    </message>
    <message>
        <source>What proposal {number} costs</source>
        <translation>Vad förslag {number} kostar</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>kronor</translation>
    </message>
    <message>
        <source>{name}: {amount} SEK</source>
        <translation>{name}: {amount} kronor</translation>
    </message>
    <message>
        <source>places</source>
        <translation>platser</translation>
    </message>
    <message>
        <source>The larger the sign, the more inhabitants.</source>
        <translation>Ju större tecken, desto fler invånare.</translation>
    </message>
    <message>
        <source>The larger the sign, the more places; those that share a school show the same number.</source>
        <translation>Ju större tecken, desto fler platser. Orter som delar verksamhet visar samma tal.</translation>
    </message>
    <message>
        <source>Municipal quota</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placerade</translation>
    </message>
    <message>
        <source>The larger the sign, the more persons move in; white where nobody does.</source>
        <translation>Ju större tecken, desto fler flyttar in. Vitt där ingen gör det.</translation>
    </message>
    <message>
        <source>Free homes</source>
        <translation>Lediga bostäder</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>bostäder</translation>
    </message>
    <message>
        <source>The larger the sign, the more free homes; white where there are none.</source>
        <translation>Ju större tecken, desto fler lediga bostäder. Vitt där det inte finns någon.</translation>
    </message>
    <message>
        <source>Free homes after the proposal</source>
        <translation>Lediga bostäder efter förslaget</translation>
    </message>
    <message>
        <source>Free preschool places</source>
        <translation>Lediga förskoleplatser</translation>
    </message>
    <message>
        <source>Free preschool places after the proposal</source>
        <translation>Lediga förskoleplatser efter förslaget</translation>
    </message>
    <message>
        <source>Free school places</source>
        <translation>Lediga skolplatser</translation>
    </message>
    <message>
        <source>Free school places after the proposal</source>
        <translation>Lediga skolplatser efter förslaget</translation>
    </message>
    <message>
        <source>Free sfi places</source>
        <translation>Lediga sfi-platser</translation>
    </message>
    <message>
        <source>Free sfi places after the proposal</source>
        <translation>Lediga sfi-platser efter förslaget</translation>
    </message>
    <message>
        <source>Quota per 1,000 inhabitants</source>
        <translation>Kommuntal per 1 000 invånare</translation>
    </message>
    <message>
        <source>Received on the quota</source>
        <translation>Mottagna på kommuntalet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>planned by the monthly profile</source>
        <translation>planerat enligt månadsprofilen</translation>
    </message>
    <message>
        <source>planned by proposal {number}</source>
        <translation>planerat enligt förslag {number}</translation>
    </message>
    <message>
        <source>quota after redistribution</source>
        <translation>tal efter omfördelning</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottagna</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>anvisade</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>Året {year}</translation>
    </message>
    <message>
        <source>persons added up from January</source>
        <translation>personer, summerade från januari</translation>
    </message>
    <message>
        <source>Line chart of the persons that the proposal receives, added up month by month, against the quotas. All numbers stand in the table that follows.</source>
        <translation>Linjediagram över personer som förslaget tar emot, summerade månad för månad, mot kommuntalen. Alla tal står i tabellen som följer.</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Bostäder</translation>
    </message>
    <message>
        <source>Line chart of the homes there are for newcomers, those that the proposal uses and those that are still free, month by month. All numbers stand in the table that follows.</source>
        <translation>Linjediagram över bostäder som finns för nyanlända, de som förslaget använder och de som fortfarande är lediga, månad för månad. Alla tal står i tabellen som följer.</translation>
    </message>
    <message>
        <source>Free places after the proposal</source>
        <translation>Lediga platser efter förslaget</translation>
    </message>
    <message>
        <source>Line chart of the free places in services when the proposal has used its own, month by month. All numbers stand in the table that follows.</source>
        <translation>Linjediagram över lediga platser i service när förslaget har tagit sina, månad för månad. Alla tal står i tabellen som följer.</translation>
    </message>
    <message>
        <source>at the end of the month</source>
        <translation>i slutet av månaden</translation>
    </message>
    <message>
        <source>there for newcomers</source>
        <translation>finns för nyanlända</translation>
    </message>
    <message>
        <source>taken by proposal {number}</source>
        <translation>används av förslag {number}</translation>
    </message>
    <message>
        <source>still free</source>
        <translation>lediga</translation>
    </message>
    <message>
        <source>Reception planned {year}</source>
        <translation>Planerat mottagande {year}</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} som tabell</translation>
    </message>
    <message>
        <source>places at the end of the month</source>
        <translation>platser i slutet av månaden</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>anvisning</translation>
    </message>
    <message>
        <source>reception within two months</source>
        <translation>mottagande inom två månader</translation>
    </message>
    <message>
        <source>replacement assignment</source>
        <translation>ersättningsanvisning</translation>
    </message>
    <message>
        <source>Show among the quotas</source>
        <translation>Visa i Kommuntal</translation>
    </message>
    <message>
        <source>Show among the places</source>
        <translation>Visa i Orter</translation>
    </message>
    <message>
        <source>Show among the homes</source>
        <translation>Visa i Bostäder</translation>
    </message>
    <message>
        <source>Show among the services</source>
        <translation>Visa i Service</translation>
    </message>
    <message>
        <source>Show in the proposal</source>
        <translation>Visa i Förslag</translation>
    </message>
    <message>
        <source>No cost is known. Choose a proposal that was made for a low cost; rents are written under Homes, grants under Conditions.</source>
        <translation>Ingen kostnad är känd. Välj ett förslag som gjordes för låg kostnad. Hyror skrivs under Bostäder, bidrag under Villkor.</translation>
    </message>
    <message>
        <source>Nothing of the kind is entered here. Write it under Homes or Services.</source>
        <translation>Inget sådant är inskrivet här. Skriv det under Bostäder eller Service.</translation>
    </message>
    <message>
        <source>Map and charts</source>
        <translation>Karta och diagram</translation>
    </message>
    <message>
        <source>Reading the county</source>
        <translation>Läser in länet</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urban places</source>
        <translation>
            <numerusform>%n ort i tätort</numerusform>
            <numerusform>%n orter i tätort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rural places</source>
        <translation>
            <numerusform>%n ort på landsbygd</numerusform>
            <numerusform>%n orter på landsbygd</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>What the plan costs by municipality, SEK</source>
        <translation>Vad planen kostar per kommun, kronor</translation>
    </message>
    <message>
        <source>Bar chart of the cost of the plan in each municipality. All numbers stand in the table that follows.</source>
        <translation>Stapeldiagram över planens kostnad i varje kommun. Alla tal står i tabellen som följer.</translation>
    </message>
    <message>
        <source>The cost by municipality as a table, SEK</source>
        <translation>Kostnaden per kommun som tabell, kronor</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>Orter</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Landsbygd</translation>
    </message>
    <message>
        <source>Countryside, small localities, and urban areas below the year&apos;s limit.</source>
        <translation>Landsbygd utanför tätort, småorter och tätorter under årets gräns.</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Bostäder</translation>
    </message>
    <message>
        <source>No places yet. Import SCB&apos;s tables of urban areas and small localities.</source>
        <translation>Inga orter ännu. Importera SCB:s tabeller över tätorter och småorter.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n ort</numerusform>
            <numerusform>%n orter</numerusform>
        </translation>
    </message>
    <message>
        <source>{rural} rural, {urban} urban</source>
        <translation>{rural} på landsbygd, {urban} i tätort</translation>
    </message>
    <message>
        <source>Inhabitants here</source>
        <translation>Invånare här</translation>
    </message>
    <message>
        <source>Locality code</source>
        <translation>Ortskod</translation>
    </message>
    <message>
        <source>Inhabitants in all of it</source>
        <translation>Invånare i hela orten</translation>
    </message>
    <message>
        <source>Homes for newcomers</source>
        <translation>Bostäder för nyanlända</translation>
    </message>
    <message>
        <source>Counts as rural by the year&apos;s definition.</source>
        <translation>Räknas som landsbygd enligt årets definition.</translation>
    </message>
    <message>
        <source>Counts as urban by the year&apos;s definition.</source>
        <translation>Räknas som tätort enligt årets definition.</translation>
    </message>
    <message>
        <source>How many live here is not known, so it counts as rural until the number is written.</source>
        <translation>Folkmängden är inte känd. Orten räknas som landsbygd tills talet är ifyllt.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Save PDF …</source>
        <translation>Spara PDF …</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save web page …</source>
        <translation>Spara webbsida …</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Save workbook …</source>
        <translation>Spara arbetsbok …</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelarbetsbok</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Dokumentets sidor</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Print proposal {number}</source>
        <translation>Skriv ut förslag {number}</translation>
    </message>
    <message>
        <source>for example 851-1234-2026</source>
        <translation>till exempel 851-1234-2026</translation>
    </message>
    <message>
        <source>Follow-up {year} public version</source>
        <translation>Uppföljning {year} offentlig version</translation>
    </message>
    <message>
        <source>Follow-up {year}</source>
        <translation>Uppföljning {year}</translation>
    </message>
    <message>
        <source>Public version (small numbers are merged)</source>
        <translation>Offentlig version (små tal slås ihop)</translation>
    </message>
    <message>
        <source>{paper}, public version</source>
        <translation>{paper}, offentlig version</translation>
    </message>
    <message>
        <source>Numbers below five persons are shown only as part of larger sums.</source>
        <translation>Tal under fem personer visas bara som del av större summor.</translation>
    </message>
    <message>
        <source>Print the follow-up</source>
        <translation>Skriv ut uppföljningen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidbredd</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
    <message>
        <source>Proposal {number} {year} public version</source>
        <translation>Förslag {number} {year} offentlig version</translation>
    </message>
    <message>
        <source>Proposal {number} {year}</source>
        <translation>Förslag {number} {year}</translation>
    </message>
    <message>
        <source>For readers outside the county board and the municipality. Numbers below five persons are shown only as part of larger sums; months, free homes, services and shortages are left out.</source>
        <translation>För läsare utanför länsstyrelsen och kommunen. Antal under fem personer visas bara som del av större summor; månader, lediga bostäder, service och brist är utelämnade.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Sparar {name}</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Ritar sidorna</translation>
    </message>
    <message>
        <source>Page {page} ({pages})</source>
        <translation>Sida {page} ({pages})</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer</source>
        <translation>
            <numerusform>%n sida skickad till skrivaren</numerusform>
            <numerusform>%n sidor skickade till skrivaren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages saved as pictures, which cannot be read aloud or searched.</source>
        <translation>
            <numerusform>%n sida sparades som bild, som inte kan läsas upp eller sökas i.</numerusform>
            <numerusform>%n sidor sparades som bilder, som inte kan läsas upp eller sökas i.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Sparat som {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>There is no proposal to print for {year} yet.
Plan first (F9).</source>
        <translation>Det finns inget förslag att skriva ut för {year} än.
Planera först (F9).</translation>
    </message>
    <message>
        <source>Scenarios {year}</source>
        <translation>Scenarier {year}</translation>
    </message>
    <message>
        <source>Print scenarios</source>
        <translation>Skriv ut scenarier</translation>
    </message>
    <message>
        <source>There are no scenarios to print yet.
Try the inflows first.</source>
        <translation>Det finns inga scenarier att skriva ut än.
Pröva mottagandena först.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Looking for printers</source>
        <translation>Söker skrivare</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Som fil</translation>
    </message>
    <message>
        <source>One side of the paper</source>
        <translation>En sida av papperet</translation>
    </message>
    <message>
        <source>Both sides, turned on the long edge</source>
        <translation>Båda sidor, vänds längs långsidan</translation>
    </message>
    <message>
        <source>Both sides, turned on the short edge</source>
        <translation>Båda sidor, vänds längs kortsidan</translation>
    </message>
    <message>
        <source>all, or for example 1-3, 5</source>
        <translation>alla, eller till exempel 1-3, 5</translation>
    </message>
    <message>
        <source>Chosen pages become pictures that cannot be read aloud. The whole paper stays readable.</source>
        <translation>Utvalda sidor blir bilder som inte kan läsas upp. Hela handlingen förblir läsbar.</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-fil</translation>
    </message>
    <message>
        <source>Pr&amp;inter</source>
        <translation>Skri&amp;vare</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>&amp;Exemplar</translation>
    </message>
    <message>
        <source>The printer&apos;s own &amp;settings …</source>
        <translation>Skrivarens egna &amp;inställningar …</translation>
    </message>
    <message>
        <source>This printer says that it prints on one side only.</source>
        <translation>Den här skrivaren uppger att den bara skriver på ena sidan.</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Sido&amp;r</translation>
    </message>
    <message>
        <source>Si&amp;des</source>
        <translation>&amp;Papperets sidor</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no planning file at {path}.
Check the name, or create a new planning file.</source>
        <translation>Det finns ingen planeringsfil på {path}.
Kontrollera namnet, eller skapa en ny planeringsfil.</translation>
    </message>
    <message>
        <source>No county has the code {county}.
Choose one of {counties}.</source>
        <translation>Inget län har koden {county}.
Välj en av {counties}.</translation>
    </message>
    <message>
        <source>The plan holds no municipality with the code {municipality}.
Write its four-digit code.</source>
        <translation>Planen har ingen kommun med koden {municipality}.
Skriv kommunens fyrsiffriga kod.</translation>
    </message>
    <message>
        <source>{municipality} has no municipal quota for {year} yet.
Set it on the page Quotas, then print again.</source>
        <translation>{municipality} har inget kommuntal för {year} ännu.
Sätt det på sidan Kommuntal och skriv sedan ut igen.</translation>
    </message>
    <message>
        <source>There is no proposal for {year} yet.
Make one first, then write it out.</source>
        <translation>Det finns inget förslag för {year} ännu.
Ta fram ett förslag först, skriv sedan ut det.</translation>
    </message>
    <message>
        <source>The file {path} could not be written: {reason}.
Close it in other programs, or choose another folder.</source>
        <translation>Filen {path} kunde inte skrivas: {reason}.
Stäng den i andra program, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the pages.
Check that it is switched on and has paper, or choose another printer.</source>
        <translation>Skrivaren {printer} tog inte emot sidorna.
Kontrollera att den är på och har papper, eller välj en annan skrivare.</translation>
    </message>
    <message>
        <source>{path} exists already and holds something else.
Move it away first, or choose another folder.</source>
        <translation>{path} finns redan och har ett annat innehåll.
Flytta undan den först eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.
Check the name and that you may use the file.</source>
        <translation>{path} gick inte att läsa eller skriva: {reason}.
Kontrollera namnet och att du får använda filen.</translation>
    </message>
    <message>
        <source>The program made a mistake; your planning file is as it was.
Try again, and report it with {log}.</source>
        <translation>Programmet gjorde fel. Din planeringsfil är som den var.
Försök igen och anmäl felet; bifoga {log}.</translation>
    </message>
    <message>
        <source>No formula was given.
Write --weights population=0.5,reception=0.5, or --alternative and its name.</source>
        <translation>Ingen formel är angiven.
Skriv --weights population=0.5,reception=0.5 eller --alternative och alternativets namn.</translation>
    </message>
    <message>
        <source>There is no criterion called {criterion}.
Choose among {criteria}.</source>
        <translation>Det finns inget kriterium som heter {criterion}.
Välj bland {criteria}.</translation>
    </message>
    <message>
        <source>{criterion} is no criterion of the rule set {rule_set}.
Leave it out, or choose another rule set.</source>
        <translation>{criterion} är inget kriterium i regeluppsättningen {rule_set}.
Uteslut det eller välj en annan regeluppsättning.</translation>
    </message>
    <message>
        <source>The municipality {municipality} is named twice.
Give each municipality one number.</source>
        <translation>Kommunen {municipality} är angiven två gånger.
Ge varje kommun ett enda tal.</translation>
    </message>
    <message>
        <source>There is no alternative called {name} for {year}, version {version}.
Check its name on the page Quotas.</source>
        <translation>Det finns inget alternativ som heter {name} för {year}, version {version}.
Se efter vad det heter på sidan Kommuntal.</translation>
    </message>
    <message>
        <source>The formula has no name to be stored under.
Write --save and a name.</source>
        <translation>Formeln har inget namn att sparas under.
Skriv --save och ett namn.</translation>
    </message>
    <message>
        <source>The plan has several counties.
Say which one with its code: {counties}.</source>
        <translation>Planen har flera län.
Ange vilket med länskoden: {counties}.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n things more.</source>
        <translation>
            <numerusform>… och %n sak till.</numerusform>
            <numerusform>… och %n saker till.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a file at {path}.
Choose another name, or open the file instead.</source>
        <translation>Det finns redan en fil {path}.
Välj ett annat namn eller öppna filen i stället.</translation>
    </message>
    <message>
        <source>{path} is not a planning file.
Choose a file that ends with .bosplan.</source>
        <translation>{path} är ingen planeringsfil.
Välj en fil som slutar på .bosplan.</translation>
    </message>
    <message>
        <source>The planning file {path} is damaged and was not opened.
Open the newest copy in the folder that is named as the file and ends with -backups.</source>
        <translation>Planeringsfilen {path} är skadad och öppnades inte.
Öppna den senaste kopian i mappen som heter som filen och slutar på -backups.</translation>
    </message>
    <message>
        <source>The planning file {path} was made by a newer version of this program.
Install the newest version, then open the file again.</source>
        <translation>Planeringsfilen {path} är gjord med en nyare version av programmet.
Installera den senaste versionen och öppna filen igen.</translation>
    </message>
    <message>
        <source>The planning file {path} holds parts that this program did not make, and was not opened.
Ask whoever sent it for a new copy, or open the newest safety copy.</source>
        <translation>Planeringsfilen {path} innehåller delar som programmet inte har gjort och öppnades inte.
Be den som skickade filen om en ny kopia, eller öppna den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Another program is writing to the planning file {path}.
Wait a moment, then try again.</source>
        <translation>Ett annat program skriver i planeringsfilen {path}.
Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>The planning file {path} has been open since {since} by {who}.
Ask them to close it, then try again.</source>
        <translation>Planeringsfilen {path} är öppen sedan {since} hos {who}.
Be dem stänga den och försök igen.</translation>
    </message>
    <message>
        <source>You may not write to the planning file {path} or its folder.
Copy the file to a folder of your own and open the copy.</source>
        <translation>Du får inte skriva i planeringsfilen {path} eller i dess mapp.
Kopiera filen till en egen mapp och öppna kopian.</translation>
    </message>
    <message>
        <source>The planning file {path} could not be read or written.
Check that the disk or network folder is there, then try again.</source>
        <translation>Planeringsfilen {path} gick inte att läsa eller skriva.
Kontrollera att disken eller nätverksmappen finns och försök igen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in {path}.
Free some space, then try again.</source>
        <translation>Disken är full, så inget ändrades i {path}.
Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The safety copy {path} did not equal the planning file, so nothing was changed.
Run “Check the plan”, then try again.</source>
        <translation>Säkerhetskopian {path} blev inte lik planeringsfilen, så inget ändrades.
Kör ”Kontrollera planen” och försök igen.</translation>
    </message>
    <message>
        <source>The row is no longer in the plan.
Look at the table again; it has been read anew.</source>
        <translation>Raden finns inte längre i planen.
Titta i tabellen igen; den är nyläst.</translation>
    </message>
    <message>
        <source>There is already such a row in the plan.
Change that row instead of adding a new one.</source>
        <translation>Det finns redan en sådan rad i planen.
Ändra den raden i stället för att lägga till en ny.</translation>
    </message>
    <message>
        <source>Other rows belong to this one, or the place or municipality named is not in the plan.
Remove or move the rows that belong to it first.</source>
        <translation>Andra rader hör till den här, eller så finns orten eller kommunen inte i planen.
Ta först bort eller flytta raderna som hör till den.</translation>
    </message>
    <message>
        <source>A cell that must be filled in is empty.
Fill it in, then try again.</source>
        <translation>En cell som måste vara ifylld är tom.
Fyll i den och försök igen.</translation>
    </message>
    <message>
        <source>A number is smaller or larger than it can be.
Write a whole number, 0 or more.</source>
        <translation>Ett tal är mindre eller större än det kan vara.
Skriv ett heltal, 0 eller mer.</translation>
    </message>
    <message>
        <source>The last month {last} comes before the first, {first}.
Change one of them.</source>
        <translation>Sista månaden {last} kommer före den första, {first}.
Ändra en av dem.</translation>
    </message>
    <message>
        <source>{municipality} has no municipal quota yet.
Set the quota first, then split it by route.</source>
        <translation>{municipality} har inget kommuntal än.
Skriv kommuntalet först och dela det sedan på vägar.</translation>
    </message>
    <message>
        <source>The county quota for {county} is missing.
Fill it in first, then calculate.</source>
        <translation>Länstalet för {county} saknas.
Fyll i det först och räkna sedan.</translation>
    </message>
    <message>
        <source>The routes of {municipality} add up to {sum} persons, but the quota is {persons}.
Change a route or the quota so that they agree.</source>
        <translation>Vägarna för {municipality} blir {sum} personer, men kommuntalet är {persons}.
Ändra en väg eller kommuntalet så att de stämmer.</translation>
    </message>
    <message>
        <source>The county quota or the municipalities changed since the division was made.
Look at the new division, then take the quotas from it.</source>
        <translation>Länstalet eller kommunerna ändrades efter att fördelningen gjordes.
Se på den nya fördelningen och ta sedan kommuntalen från den.</translation>
    </message>
    <message>
        <source>There is already an alternative named {name}.
Give it another name.</source>
        <translation>Det finns redan ett alternativ som heter {name}.
Ge det ett annat namn.</translation>
    </message>
    <message>
        <source>{municipality}: the least number, {least}, is above the most, {most}.
Change one of them.</source>
        <translation>{municipality}: det lägsta talet, {least}, är större än det högsta, {most}.
Ändra ett av dem.</translation>
    </message>
    <message>
        <source>{municipality} cannot be locked at {persons} without a reason.
Write why; the reason is printed in the basis of the decision.</source>
        <translation>{municipality} kan inte låsas vid {persons} utan skäl.
Skriv varför; skälet skrivs ut i underlaget till beslutet.</translation>
    </message>
    <message>
        <source>The plan does not cover {year}.
Begin the year first, or choose another.</source>
        <translation>Planen omfattar inte {year}.
Börja året först eller välj ett annat.</translation>
    </message>
    <message>
        <source>The quotas of {year} have no version {version}.
Choose one of its versions, or leave it out for the newest.</source>
        <translation>Kommuntalen för {year} har ingen version {version}.
Välj en version som finns, eller utelämna den för att få den nyaste.</translation>
    </message>
    <message>
        <source>Version {version} cannot be in force from {in_force}: version {other} is from {other_in_force}.
Versions follow each other in time; change one of the dates.</source>
        <translation>Version {version} kan inte gälla från {in_force}: version {other} gäller från {other_in_force}.
Versionerna följer varandra i tiden; ändra ett av datumen.</translation>
    </message>
    <message>
        <source>The plan covers {year} already.
Choose it in the list.</source>
        <translation>Planen omfattar redan {year}.
Välj året i listan.</translation>
    </message>
    <message>
        <source>The plan cannot cover that year.
Write a year from {first} to {last}.</source>
        <translation>Planen kan inte omfatta det året.
Skriv ett år från {first} till {last}.</translation>
    </message>
    <message>
        <source>That limit for rural urban areas cannot be used.
Write a number of inhabitants from {smallest} to {largest}.</source>
        <translation>Den gränsen för tätorter på landsbygden går inte att använda.
Skriv ett antal invånare från {smallest} till {largest}.</translation>
    </message>
    <message>
        <source>That share cannot be used.
Write a share from 0 to 1 000 per thousand.</source>
        <translation>Den andelen går inte att använda.
Skriv en andel från 0 till 1 000 promille.</translation>
    </message>
    <message>
        <source>That weight cannot be used.
Write a whole number from 0 to {most}.</source>
        <translation>Den vikten går inte att använda.
Skriv ett heltal från 0 till {most}.</translation>
    </message>
    <message>
        <source>{place} is already served by {point}.
Take the place away from there first.</source>
        <translation>{place} hör redan till {point}.
Ta först bort orten därifrån.</translation>
    </message>
    <message>
        <source>There is no proposal number {id} in the plan.
Choose one in the list of proposals.</source>
        <translation>Det finns inget förslag nummer {id} i planen.
Välj ett i listan över förslag.</translation>
    </message>
    <message>
        <source>Proposal {id} was changed outside the program and cannot be read.
Make a new proposal, or open the newest safety copy.</source>
        <translation>Förslag {id} har ändrats utanför programmet och går inte att läsa.
Gör ett nytt förslag, eller öppna den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The file is damaged in {count} places.
Open the newest safety copy instead.</source>
        <translation>Filen är skadad på {count} ställen.
Öppna den senaste säkerhetskopian i stället.</translation>
    </message>
    <message>
        <source>Row {row} among {table} is about {value}, which is not among {parent}.
Open the newest safety copy instead.</source>
        <translation>Rad {row} bland {table} gäller {value}, som inte finns bland {parent}.
Öppna den senaste säkerhetskopian i stället.</translation>
    </message>
    <message>
        <source>{count} rows in {table} hold a word in {column} that the program does not know.
Open the newest safety copy instead.</source>
        <translation>{count} rader i {table} har ett ord i {column} som programmet inte känner.
Öppna den senaste säkerhetskopian i stället.</translation>
    </message>
    <message>
        <source>{county} {year}, version {version}: municipal quotas add up to {distributed}, the county quota is {persons}.
Change a municipal quota so that they agree.</source>
        <translation>{county} {year}, version {version}: kommuntalen blir {distributed}, länstalet är {persons}.
Ändra ett kommuntal så att de stämmer.</translation>
    </message>
    <message>
        <source>{municipality} {year}, version {version}: the routes add up to {sum}, the quota is {persons}.
Split the quota by route again.</source>
        <translation>{municipality} {year}, version {version}: vägarna blir {sum}, kommuntalet är {persons}.
Dela kommuntalet på vägar igen.</translation>
    </message>
    <message>
        <source>{municipality} {year}, version {version}: {received} received, more than the quota of {persons}.
Check the number; it may be right.</source>
        <translation>{municipality} {year}, version {version}: {received} mottagna, fler än kommuntalet {persons}.
Kontrollera talet; det kan stämma.</translation>
    </message>
    <message>
        <source>A later version of the quotas for {year} is in force before an earlier one.
Check the dates.</source>
        <translation>En senare version av talen för {year} gäller före en tidigare.
Kontrollera datumen.</translation>
    </message>
    <message>
        <source>{count} municipal quotas belong to a version that is not there.
Import them again.</source>
        <translation>{count} kommuntal hör till en version som inte finns.
Importera dem igen.</translation>
    </message>
    <message>
        <source>{count} rows of homes end before they begin.
Change the first or the last month.</source>
        <translation>{count} rader med bostäder slutar innan de börjar.
Ändra första eller sista månaden.</translation>
    </message>
    <message>
        <source>{count} places are served by a point of another service.
Choose the places of that point again.</source>
        <translation>{count} orter hör till en enhet för en annan service.
Välj orterna för den enheten igen.</translation>
    </message>
    <message>
        <source>{municipality}: {living} inhabitants in its places, but {population} in the municipality.
Check the inhabitants of its places.</source>
        <translation>{municipality}: {living} invånare i orterna men {population} i kommunen.
Kontrollera invånarna i orterna.</translation>
    </message>
    <message>
        <source>{municipality} has {count} municipal seats.
Mark exactly one place as the seat.</source>
        <translation>{municipality} har {count} centralorter.
Markera exakt en ort som centralort.</translation>
    </message>
    <message>
        <source>{count} household groups live in another municipality than their quota&apos;s.
Change the place where they live.</source>
        <translation>{count} hushållsgrupper bor i en annan kommun än den vars kommuntal de hör till.
Ändra orten där de bor.</translation>
    </message>
    <message>
        <source>Proposal {id} for {year} cannot be read.
Open the newest safety copy instead.</source>
        <translation>Förslag {id} för {year} går inte att läsa.
Öppna den senaste säkerhetskopian i stället.</translation>
    </message>
    <message>
        <source>Proposal {id} for {year} was changed outside the program.
Make a new proposal instead.</source>
        <translation>Förslag {id} för {year} har ändrats utanför programmet.
Gör ett nytt förslag i stället.</translation>
    </message>
    <message>
        <source>Proposal {id} for {year}: {count} household groups are placed more often than they exist, or nowhere known.
Make a new proposal.</source>
        <translation>Förslag {id} för {year}: {count} hushållsgrupper är placerade fler gånger än de finns eller på okänd ort.
Gör ett nytt förslag.</translation>
    </message>
    <message>
        <source>The criterion {criterion} of {year} is measured in more than one way, or by what belongs to another.
Import the values of the criterion again.</source>
        <translation>Kriteriet {criterion} för {year} mäts på mer än ett sätt, eller med det som hör till ett annat.
Läs in kriteriets värden igen.</translation>
    </message>
    <message>
        <source>{name} of {year}, version {version}, has no weight above zero.
Set a weight on the page Quotas, or remove the alternative.</source>
        <translation>{name}, {year} version {version}, har ingen vikt över noll.
Sätt en vikt på sidan Kommuntal, eller ta bort alternativet.</translation>
    </message>
    <message>
        <source>{name} of {year}, version {version}: a municipality&apos;s least number is above its most.
Change one of them on the page Quotas.</source>
        <translation>{name}, {year} version {version}: en kommuns lägsta tal är större än dess högsta.
Ändra ett av dem på sidan Kommuntal.</translation>
    </message>
    <message>
        <source>{name} of {year}, version {version}: the least numbers add up to {least}, above the county quota of {persons}.
Lower them on the page Quotas.</source>
        <translation>{name}, {year} version {version}: de lägsta talen blir tillsammans {least}, mer än länstalet {persons}.
Sänk dem på sidan Kommuntal.</translation>
    </message>
    <message>
        <source>{count} rows in {table} belong to a version of the quotas that is not there.
Open the newest safety copy if the version is missed; else they do no harm.</source>
        <translation>{count} rader i {table} hör till en version av talen som inte finns.
Öppna den senaste säkerhetskopian om versionen saknas; annars gör de ingen skada.</translation>
    </message>
    <message>
        <source>{count} rows in {table} are about municipalities outside the plan&apos;s counties.
They do no harm; ask whoever made the file where they come from.</source>
        <translation>{count} rader i {table} gäller kommuner utanför planens län.
De gör ingen skada; fråga den som gjort filen varifrån de kommer.</translation>
    </message>
    <message>
        <source>The decision about version {version} for {year} cannot be read.
Open the newest safety copy instead.</source>
        <translation>Beslutet om version {version} för {year} kan inte läsas.
Öppna den senaste säkerhetskopian i stället.</translation>
    </message>
    <message>
        <source>The decision about version {version} for {year} was changed outside the program.
Trust the signed paper, and open the newest safety copy.</source>
        <translation>Beslutet om version {version} för {year} har ändrats utanför programmet.
Lita på det undertecknade beslutet och öppna den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The decision about version {version} for {year} adds up to {distributed}, but its county quota is {persons}.
Trust the signed paper, and open the newest safety copy.</source>
        <translation>Beslutet om version {version} för {year} blir tillsammans {distributed}, men dess länstal är {persons}.
Lita på det undertecknade beslutet och öppna den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The quotas of version {version} for {year} are not those that were decided.
Trust the signed paper, and open the newest safety copy.</source>
        <translation>Kommuntalen i version {version} för {year} är inte de som beslutades.
Lita på det undertecknade beslutet och öppna den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>{municipality} is to receive {persons} persons, but the household mix is empty.
Enter at least one household type with a weight on the page Households.</source>
        <translation>{municipality} ska ta emot {persons} personer, men hushållsmixen är tom.
Ange minst en hushållstyp med vikt på sidan Hushåll.</translation>
    </message>
    <message>
        <source>{persons} persons in {municipality} cannot be made up of whole households of the types in the mix.
Add the type single person to the household mix.</source>
        <translation>{persons} personer i {municipality} går inte jämnt upp i hela hushåll av de typer som finns i mixen.
Lägg till typen ensamstående i hushållsmixen.</translation>
    </message>
    <message>
        <source>{municipality} has people who are already housed, but no place where they can live.
Add a place in the municipality on the page Places.</source>
        <translation>{municipality} har personer som redan bor i kommunen, men ingen ort där de kan bo.
Lägg till en ort i kommunen på sidan Orter.</translation>
    </message>
    <message>
        <source>The change is about {households} households of {group}, but there are {available} to move.
Choose a number from 1 up to what there is.</source>
        <translation>Ändringen gäller {households} hushåll i {group}, men det finns {available} att flytta.
Välj ett antal från 1 upp till det som finns.</translation>
    </message>
    <message>
        <source>The households of {group} cannot be moved: they are already housed or not in the plan.
Choose a group that needs a home.</source>
        <translation>Hushållen i {group} kan inte flyttas: de har redan bostad eller finns inte i planen.
Välj en grupp som behöver bostad.</translation>
    </message>
    <message>
        <source>The proposal has no group {group} that needs a home.
Look the group up in the proposal, or name another one.</source>
        <translation>Förslaget har ingen grupp {group} som behöver en bostad.
Slå upp gruppen i förslaget eller ange en annan.</translation>
    </message>
    <message>
        <source>No household of {group} lives in {place} in the proposal.
Name the group alone to see every place where it is.</source>
        <translation>Inget hushåll i {group} bor i {place} i förslaget.
Ange bara gruppen för att se alla orter där den finns.</translation>
    </message>
    <message>
        <source>The file {file} could not be opened: it is not there, or you may not read it.
Check the name and the folder, and that you may open the file in Excel.</source>
        <translation>Filen {file} gick inte att öppna: den finns inte där, eller så får du inte läsa den.
Kontrollera namnet och mappen, och att du kan öppna filen i Excel.</translation>
    </message>
    <message>
        <source>The file {file} is empty.
Ask the sender for it again, or choose another file.</source>
        <translation>Filen {file} är tom.
Be avsändaren om den igen, eller välj en annan fil.</translation>
    </message>
    <message>
        <source>The file {file} is no workbook: it is {what}.
Open it in the program it comes from, save it as an Excel workbook (.xlsx) and import that.</source>
        <translation>Filen {file} är ingen arbetsbok: den är {what}.
Öppna den i programmet den kommer från, spara som Excel-arbetsbok (.xlsx) och läs in den.</translation>
    </message>
    <message>
        <source>The file {file} is a web page, although it is named as a workbook.
Open it in Excel, save it as an Excel workbook (.xlsx) and import that.</source>
        <translation>Filen {file} är en webbsida, fast den heter som en arbetsbok.
Öppna den i Excel, spara som Excel-arbetsbok (.xlsx) och läs in den.</translation>
    </message>
    <message>
        <source>The file {file} is locked with a password.
Give the password, or take it away in Excel (File, Info, Protect Workbook) and save again.</source>
        <translation>Filen {file} är låst med lösenord.
Ange lösenordet, eller ta bort det i Excel (Arkiv, Info, Skydda arbetsbok) och spara igen.</translation>
    </message>
    <message>
        <source>The password does not open the file {file}.
Type it again – capital and small letters differ – or ask the sender.</source>
        <translation>Lösenordet öppnar inte filen {file}.
Skriv det igen – stora och små bokstäver är olika – eller fråga avsändaren.</translation>
    </message>
    <message>
        <source>The file {file} is locked in a way this program cannot open, even with the right password.
Take the password away in Excel (File, Info, Protect Workbook) and save again.</source>
        <translation>Filen {file} är låst på ett sätt som programmet inte kan öppna, inte ens med rätt lösenord.
Ta bort lösenordet i Excel (Arkiv, Info, Skydda arbetsbok) och spara igen.</translation>
    </message>
    <message>
        <source>The file {file} is too large to be read: {what}.
Delete sheets and pictures that are not needed in a copy, or divide it, and import the copy.</source>
        <translation>Filen {file} är för stor för att läsas: {what}.
Ta bort blad och bilder som inte behövs i en kopia, eller dela den, och läs in kopian.</translation>
    </message>
    <message>
        <source>The file {file} unpacks to more than 200 times its size, which no ordinary workbook does.
Copy the table into a new workbook and import that. Delete the file if you do not know the sender.</source>
        <translation>Filen {file} blir mer än 200 gånger större när den packas upp, och så gör ingen vanlig arbetsbok.
Kopiera tabellen till en ny arbetsbok och läs in den. Radera filen om du inte känner avsändaren.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and cannot be unpacked.
Fetch it again from where it came, or open it in Excel, let Excel repair it and save it again.</source>
        <translation>Filen {file} är skadad och går inte att packa upp.
Hämta den igen där den kom ifrån, eller öppna den i Excel, låt Excel reparera den och spara den igen.</translation>
    </message>
    <message>
        <source>The file {file} is damaged: what stands in it does not hold together.
Open it in Excel, let Excel repair it, save it as an Excel workbook (.xlsx) and import that.</source>
        <translation>Filen {file} är skadad: innehållet hänger inte ihop.
Öppna den i Excel, låt Excel reparera den, spara som Excel-arbetsbok (.xlsx) och läs in den.</translation>
    </message>
    <message>
        <source>The file {file} is incomplete: its part {place} is missing.
Fetch it again from where it came, or open it in Excel and save it again.</source>
        <translation>Filen {file} är ofullständig: delen {place} saknas.
Hämta den igen där den kom ifrån, eller öppna den i Excel och spara den igen.</translation>
    </message>
    <message>
        <source>The file {file} holds instructions that no workbook needs and that are used to do harm (DOCTYPE in {place}).
Delete the file if you do not know the sender. Otherwise copy the table into a new workbook.</source>
        <translation>Filen {file} innehåller anvisningar som ingen arbetsbok behöver och som används för att skada (DOCTYPE i {place}).
Radera filen om du inte känner avsändaren. Kopiera annars tabellen till en ny arbetsbok.</translation>
    </message>
    <message>
        <source>The workbook {file} has no sheet with cells, only charts or macros.
Import the workbook that holds the table itself.</source>
        <translation>Arbetsboken {file} har inget blad med celler, bara diagram eller makron.
Läs in arbetsboken där själva tabellen finns.</translation>
    </message>
    <message>
        <source>There is nothing to read in the workbook {file}: every sheet is empty in its upper left part.
Check that it is the right file. Move a table that stands far down or far to the right to cell A1.</source>
        <translation>Det finns inget att läsa i arbetsboken {file}: alla blad är tomma i sin övre vänstra del.
Kontrollera att det är rätt fil. Flytta en tabell som står långt ner eller långt till höger till cell A1.</translation>
    </message>
    <message>
        <source>The file {file} was not read within a minute, and reading was stopped.
Copy the table into a new workbook, without formatting, and import that.</source>
        <translation>Filen {file} hann inte läsas på en minut, och läsningen avbröts.
Kopiera tabellen till en ny arbetsbok, utan formatering, och läs in den.</translation>
    </message>
    <message>
        <source>Reading the file {file} would take more memory than is allowed, and was stopped.
Copy the table into a new workbook, without formatting, and import that.</source>
        <translation>Att läsa filen {file} skulle ta mer minne än tillåtet, och läsningen avbröts.
Kopiera tabellen till en ny arbetsbok, utan formatering, och läs in den.</translation>
    </message>
    <message>
        <source>The file {file} is built so that it cannot be read here. Nothing else was harmed.
Open it in Excel, save it as an Excel workbook (.xlsx) and import that.</source>
        <translation>Filen {file} är så uppbyggd att den inte går att läsa här. Inget annat har skadats.
Öppna den i Excel, spara som Excel-arbetsbok (.xlsx) och läs in den.</translation>
    </message>
    <message>
        <source>Only the first {limit} rows of the sheet were read.
Divide the table into several sheets if the rest is needed.</source>
        <translation>Bara de första {limit} raderna på bladet lästes.
Dela tabellen på flera blad om resten behövs.</translation>
    </message>
    <message>
        <source>Only the first {limit} columns of the sheet were read.
Move what is needed further to the left, if it is not among them.</source>
        <translation>Bara de första {limit} kolumnerna på bladet lästes.
Flytta det som behövs längre åt vänster, om det inte finns bland dem.</translation>
    </message>
    <message>
        <source>After more than {limit} empty rows the sheet was taken to end, but something stands in row {row}.
Delete the empty rows if it belongs to the table.</source>
        <translation>Efter mer än {limit} tomma rader räknades bladet som slut, men det står något på rad {row}.
Ta bort de tomma raderna om det hör till tabellen.</translation>
    </message>
    <message>
        <source>The sheet holds more than can be read; it was read up to row {row}.
Divide the workbook if the rest is needed.</source>
        <translation>Bladet innehåller mer än vad som kan läsas; det lästes fram till rad {row}.
Dela arbetsboken om resten behövs.</translation>
    </message>
    <message>
        <source>Texts longer than {limit} characters were cut, number of cells: {count}.
Shorten them in the workbook if the end is needed.</source>
        <translation>Texter som är längre än {limit} tecken har kortats, antal celler: {count}.
Korta dem i arbetsboken om slutet behövs.</translation>
    </message>
    <message>
        <source>Some characters of the text file could not be understood and are shown as �.
Save it in Excel as “CSV UTF-8” and import it again.</source>
        <translation>Några tecken i textfilen gick inte att förstå och visas som �.
Spara den i Excel som ”CSV UTF-8” och läs in den igen.</translation>
    </message>
    <message>
        <source>The workbook is built in an unusual way and was read cell by cell instead.
Compare some figures with what Excel shows.</source>
        <translation>Arbetsboken är ovanligt uppbyggd och lästes cell för cell i stället.
Jämför några siffror med vad Excel visar.</translation>
    </message>
    <message>
        <source>The sheet is hidden in Excel. It was read all the same.
Check that it is meant to count.</source>
        <translation>Bladet är dolt i Excel. Det lästes ändå.
Kontrollera att det ska räknas med.</translation>
    </message>
    <message>
        <source>Rows that are hidden in Excel were read like all others, number: {count}.
Check that they are meant to count.</source>
        <translation>Rader som är dolda i Excel lästes som alla andra, antal: {count}.
Kontrollera att de ska räknas med.</translation>
    </message>
    <message>
        <source>Columns that are hidden in Excel were read like all others, number: {count}.
Check that they are meant to count.</source>
        <translation>Kolumner som är dolda i Excel lästes som alla andra, antal: {count}.
Kontrollera att de ska räknas med.</translation>
    </message>
    <message>
        <source>The sheet holds a chart, a dialog or macros and no cells.
Nothing needs to be done.</source>
        <translation>Bladet innehåller ett diagram, en dialogruta eller makron och inga celler.
Du behöver inte göra något.</translation>
    </message>
    <message>
        <source>The workbook holds macros. They were not run.
Nothing needs to be done.</source>
        <translation>Arbetsboken innehåller makron. De kördes inte.
Du behöver inte göra något.</translation>
    </message>
    <message>
        <source>The workbook fetches values from other files. They were not fetched: those last saved count.
Open it in Excel, update the links and save it if they may be old.</source>
        <translation>Arbetsboken hämtar värden från andra filer. De hämtades inte: de senast sparade gäller.
Öppna den i Excel, uppdatera länkarna och spara om de kan vara gamla.</translation>
    </message>
    <message>
        <source>The cell shows the error {text}.
Correct the formula in Excel and save the workbook.</source>
        <translation>Cellen visar felet {text}.
Rätta formeln i Excel och spara arbetsboken.</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result is not saved in the file.
Open the workbook in Excel, save it and import it again, or write the value itself.</source>
        <translation>Cellen innehåller en formel vars resultat inte är sparat i filen.
Öppna arbetsboken i Excel, spara den och läs in den igen, eller skriv själva värdet.</translation>
    </message>
    <message>
        <source>What stands in the cell cannot be understood ({text}).
Write the value anew in Excel.</source>
        <translation>Det som står i cellen går inte att förstå ({text}).
Skriv värdet på nytt i Excel.</translation>
    </message>
    <message>
        <source>The file says “{old}” here; “{new}” is imported instead. The file itself is untouched.
Tell the sender, so that the next file is right.</source>
        <translation>I filen står ”{old}” här; ”{new}” importeras i stället. Själva filen är orörd.
Säg det till avsändaren, så att nästa fil blir rätt.</translation>
    </message>
    <message>
        <source>The cell is empty, but the line needs it.
Fill it in, or empty the whole line.</source>
        <translation>Cellen är tom, men raden behöver den.
Fyll i den, eller töm hela raden.</translation>
    </message>
    <message>
        <source>The cell shows the error {value} instead of a value.
Mend the formula in Excel, or write the value itself.</source>
        <translation>Cellen visar felet {value} i stället för ett värde.
Rätta formeln i Excel, eller skriv värdet direkt.</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result was never saved.
Open the file in Excel, save it, and import it again.</source>
        <translation>Cellen innehåller en formel vars resultat aldrig har sparats.
Öppna filen i Excel, spara den och importera den igen.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.
Write digits only, such as 1250.</source>
        <translation>”{value}” är inget tal.
Skriv bara siffror, till exempel 1250.</translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways: {whole}, or a number with decimals.
Write it without the point.</source>
        <translation>”{value}” kan läsas på två sätt: {whole}, eller ett tal med decimaler.
Skriv talet utan punkt.</translation>
    </message>
    <message>
        <source>“{value}” has decimals, but only whole numbers fit here.
Write a whole number.</source>
        <translation>”{value}” har decimaler, men här behövs ett heltal.
Skriv ett heltal.</translation>
    </message>
    <message>
        <source>“{value}” is below zero.
Write 0 or a larger number.</source>
        <translation>”{value}” är mindre än noll.
Skriv 0 eller ett större tal.</translation>
    </message>
    <message>
        <source>“{value}” is too small.
Write a number from {minimum} up.</source>
        <translation>”{value}” är för litet.
Skriv ett tal som är minst {minimum}.</translation>
    </message>
    <message>
        <source>“{value}” is too large.
Write a number up to {maximum}.</source>
        <translation>”{value}” är för stort.
Skriv ett tal som är högst {maximum}.</translation>
    </message>
    <message>
        <source>“{value}” is not a code of {digits} digits.
Look the code up and write it in full.</source>
        <translation>”{value}” är ingen kod med {digits} siffror.
Slå upp koden och skriv hela.</translation>
    </message>
    <message>
        <source>“{value}” is not a month.
Write year and month, such as 2026-03.</source>
        <translation>”{value}” är ingen månad.
Skriv år och månad, till exempel 2026-03.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.
Write yes or no.</source>
        <translation>”{value}” är varken ja eller nej.
Skriv ja eller nej.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.
Choose one of: {choices}.</source>
        <translation>”{value}” finns inte bland valen.
Välj något av: {choices}.</translation>
    </message>
    <message>
        <source>There is a personal identity number here. It is not imported and not kept.
Take it away from the file; write an id of your own instead.</source>
        <translation>Här står ett personnummer eller samordningsnummer. Det läses inte in och sparas inte.
Ta bort det ur filen och skriv ett eget ärende-id i stället.</translation>
    </message>
    <message>
        <source>The text is {length} characters long; {longest} fit.
Shorten it.</source>
        <translation>Texten är {length} tecken lång; {longest} får plats.
Korta den.</translation>
    </message>
    <message>
        <source>“{value}” is not a place or municipality in this plan.
Choose one from the list.</source>
        <translation>”{value}” är ingen ort eller kommun i planen.
Välj en i listan.</translation>
    </message>
    <message>
        <source>There are several places called “{value}”: {meant}.
Write the municipality too, in brackets.</source>
        <translation>Flera orter heter ”{value}”: {meant}.
Skriv också kommunen, inom parentes.</translation>
    </message>
    <message>
        <source>“{value}” is not among the entered households of the year.
Enter it there first, or correct the code.</source>
        <translation>”{value}” finns inte bland årets inskrivna hushåll.
Skriv in det där först, eller rätta koden.</translation>
    </message>
    <message>
        <source>“{value}” is not a place or municipality in this plan.
Choose from the list; perhaps you mean {meant}?</source>
        <translation>”{value}” är ingen ort eller kommun i planen.
Välj i listan; menar du kanske {meant}?</translation>
    </message>
    <message>
        <source>The code {value} has lost its zero in front and is read as {code}.</source>
        <translation>Koden {value} har tappat sin inledande nolla och läses som {code}.</translation>
    </message>
    <message>
        <source>The name “{value}” is read as {municipality}, by its code.</source>
        <translation>Namnet ”{value}” läses som {municipality}, efter koden.</translation>
    </message>
    <message>
        <source>The name “{value}” and the code belong to different municipalities; the code, {municipality}, is used.
Check which of them is right.</source>
        <translation>Namnet ”{value}” och koden hör till olika kommuner; koden, {municipality}, gäller.
Kontrollera vilket som är rätt.</translation>
    </message>
    <message>
        <source>The county on the line is {county}, but {municipality} lies elsewhere; the municipality&apos;s code is used.
Check the line.</source>
        <translation>Länet på raden är {county}, men {municipality} ligger i ett annat län; kommunkoden gäller.
Kontrollera raden.</translation>
    </message>
    <message>
        <source>“{value}” is no municipality&apos;s code. The line is not imported.
Correct the code in the file and import again.</source>
        <translation>”{value}” är ingen kommunkod. Raden läses inte in.
Rätta koden i filen och importera igen.</translation>
    </message>
    <message>
        <source>The line “{value}” has no municipality code. It is not imported.
Write the code in the file and import again.</source>
        <translation>Raden ”{value}” saknar kommunkod. Den läses inte in.
Skriv koden i filen och importera igen.</translation>
    </message>
    <message>
        <source>The line “{value}” has no municipality code. It is not imported.
Do you mean {code} {municipality}? Then write the code in the file and import again.</source>
        <translation>Raden ”{value}” saknar kommunkod. Den läses inte in.
Menar du {code} {municipality}? Skriv i så fall koden i filen och importera igen.</translation>
    </message>
    <message>
        <source>{municipality} stands on two lines, the other one at {other}. Neither is imported.
Take one of them away and import again.</source>
        <translation>{municipality} står på två rader, den andra vid {other}. Ingen av dem läses in.
Ta bort den ena och importera igen.</translation>
    </message>
    <message>
        <source>{municipality} has no number here. It counts as missing, not as zero.
Write 0 in the file if it is meant to be zero.</source>
        <translation>{municipality} har inget tal här. Det räknas som saknat, inte som noll.
Skriv 0 i filen om det ska vara noll.</translation>
    </message>
    <message>
        <source>“{value}” is no municipality of this county. The line is not imported.
Correct the name, or add a column of codes.</source>
        <translation>”{value}” är ingen kommun i länet. Raden läses inte in.
Rätta namnet, eller lägg till en kolumn med koder.</translation>
    </message>
    <message>
        <source>“{value}” is no municipality of this county. The line is not imported.
Do you mean {municipality}? Then correct the name and import again.</source>
        <translation>”{value}” är ingen kommun i länet. Raden läses inte in.
Menar du {municipality}? Rätta i så fall namnet och importera igen.</translation>
    </message>
    <message>
        <source>“{value}” is read as {municipality}, a name it is known to have.
Check that this is right.</source>
        <translation>”{value}” läses som {municipality}, som är känt under det namnet.
Kontrollera att det stämmer.</translation>
    </message>
    <message>
        <source>The file has no municipality codes. {count} municipalities were found by county and exact name.
Look the list through before you import.</source>
        <translation>Filen saknar kommunkoder. {count} kommuner hittades på län och exakt namn.
Gå igenom listan innan du importerar.</translation>
    </message>
    <message>
        <source>The file says {stated} in all for {municipality}, but its parts add up to {own}. The parts are imported.
Ask the sender which is right.</source>
        <translation>Filen anger totalt {stated} för {municipality}, men delarna blir {own}. Delarna läses in.
Fråga avsändaren vad som stämmer.</translation>
    </message>
    <message>
        <source>The file&apos;s total for {county} is {stated}, but its lines add up to {own}: they differ by {difference}.
Look for a line that is missing or wrong.</source>
        <translation>Filens summa för {county} är {stated}, men raderna blir {own}: skiljer {difference}.
Leta efter en rad som saknas eller är fel.</translation>
    </message>
    <message>
        <source>The file&apos;s total is {stated}, but its lines add up to {own}: they differ by {difference}.
Look for a line that is missing or wrong.</source>
        <translation>Filens totalsumma är {stated}, men raderna blir {own}: skiljer {difference}.
Leta efter en rad som saknas eller är fel.</translation>
    </message>
    <message>
        <source>The plan had no county quota for {county}; the file&apos;s total {stated} is taken.
Correct it on the page Municipal quotas if it is not the decided number.</source>
        <translation>Planen saknade länstal för {county}; filens summa {stated} används.
Rätta det på sidan Kommuntal om det inte är det beslutade talet.</translation>
    </message>
    <message>
        <source>The file&apos;s total for {county} is {stated}, but the county quota in the plan is {quota}. The county quota stays.
Check that the file belongs to this year and version.</source>
        <translation>Filens summa för {county} är {stated}, men länstalet i planen är {quota}. Länstalet står kvar.
Kontrollera att filen hör till rätt år och version.</translation>
    </message>
    <message>
        <source>The file speaks of {file_year}, but it is imported as {year}.
Check the year before you import.</source>
        <translation>Filen handlar om {file_year}, men läses in som {year}.
Kontrollera året innan du importerar.</translation>
    </message>
    <message>
        <source>The file does not tell its year; {year} is taken, the year the plan is working with.
Choose another year if that is wrong.</source>
        <translation>Filen säger inte vilket år den gäller; {year} används, det år planen arbetar med.
Välj ett annat år om det är fel.</translation>
    </message>
    <message>
        <source>{municipality} has a decided quota of {old}; the file says {new}. The decided quota stays.
If this is a new decision, make a new version of the quotas and import the file into it.</source>
        <translation>{municipality} har det beslutade kommuntalet {old}; filen säger {new}. Det beslutade talet står kvar.
Om detta är ett nytt beslut: gör en ny version av talen och läs in filen i den.</translation>
    </message>
    <message>
        <source>{count} of the quotas in the plan are those that the file decides; they are marked as decided.
Their division by route stays.</source>
        <translation>{count} av planens kommuntal är de som filen beslutar; de märks som beslutade.
Deras uppdelning på vägar står kvar.</translation>
    </message>
    <message>
        <source>The quota of {municipality} changes from {old} to {new}, so its division by route falls away.
Divide it by route again.</source>
        <translation>Kommuntalet för {municipality} ändras från {old} till {new}, så fördelningen på väg in faller bort.
Fördela det på nytt.</translation>
    </message>
    <message>
        <source>Without a number in the file ({count}): {names}. They are missing, not zero.
Enter 0 yourself where that is meant.</source>
        <translation>Utan tal i filen ({count}): {names}. De räknas som saknade, inte som noll.
Skriv själv 0 där det är meningen.</translation>
    </message>
    <message>
        <source>Municipalities in the file that lie outside this plan and are not imported: {count}.</source>
        <translation>Kommuner i filen som ligger utanför planen och inte läses in: {count}.</translation>
    </message>
    <message>
        <source>The numbers are taken from the column “{heading}”, the only one with numbers.
Check that it holds what you mean to import.</source>
        <translation>Talen hämtas från kolumnen ”{heading}”, den enda med tal.
Kontrollera att den innehåller det du vill läsa in.</translation>
    </message>
    <message>
        <source>The column “{heading}” does not seem to hold decided municipal quotas: those are kept apart from what municipalities ask for and from Migrationsverket&apos;s other divisions.
Import it only if its numbers are municipal quotas all the same.</source>
        <translation>Kolumnen ”{heading}” verkar inte innehålla beslutade kommuntal. Det kommunerna önskar och Migrationsverkets övriga fördelningar är något annat.
Läs bara in den om talen ändå är kommuntal.</translation>
    </message>
    <message>
        <source>The file has numbers of several years; the column “{heading}” is read.
Choose another year if you want another column.</source>
        <translation>Filen har tal för flera år; kolumnen ”{heading}” läses.
Välj ett annat år om du vill ha en annan kolumn.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is read. Other sheets have tables of municipalities too and are not read: {others}.
Move one of them to a file of its own if it should be imported too.</source>
        <translation>Bladet {sheet} läses. Andra blad har också tabeller över kommuner och läses inte: {others}.
Flytta ett av dem till en egen fil om det också ska läsas in.</translation>
    </message>
    <message>
        <source>The locality {code} stands on two lines for the same municipality, the other one at {other}. Neither is imported.
Take one of them away and import again.</source>
        <translation>Orten {code} står på två rader för samma kommun, den andra vid {other}. Ingen av dem läses in.
Ta bort den ena och importera igen.</translation>
    </message>
    <message>
        <source>The place {place} becomes SCB&apos;s {name} ({code}); homes, services and households stay with it.</source>
        <translation>Orten {place} blir SCB:s {name} ({code}); bostäder, service och hushåll följer med.</translation>
    </message>
    <message>
        <source>{place} is not in SCB&apos;s table but has homes, services or households. It stays, and its inhabitants are counted in SCB&apos;s places.
Move them to another place if it should go.</source>
        <translation>{place} finns inte i SCB:s tabell men har bostäder, service eller hushåll. Den är kvar, och dess invånare räknas i SCB:s orter.
Flytta dem till en annan ort om den ska bort.</translation>
    </message>
    <message>
        <source>{file} holds neither quotas, receptions, places, cases nor a municipality&apos;s workbook.
Check that it is the right file, and that it has a column of municipality codes.</source>
        <translation>{file} innehåller varken kommuntal, mottagande, orter, ärenden eller en kommuns arbetsbok.
Kontrollera att det är rätt fil, och att den har en kolumn med kommunkoder.</translation>
    </message>
    <message>
        <source>The sheet {title} is not in the workbook. What the plan holds of it stays as it is.
Send the workbook with all its sheets if something should change.</source>
        <translation>Bladet {title} finns inte i arbetsboken. Det som planen har står kvar.
Skicka arbetsboken med alla blad om något ska ändras.</translation>
    </message>
    <message>
        <source>The sheet is read as {title}: it has all its headings.
Check that this is right.</source>
        <translation>Bladet läses som {title}: det har alla dess rubriker.
Kontrollera att det stämmer.</translation>
    </message>
    <message>
        <source>Lines of the plan that no longer stand in the sheet: {count}. They are taken out of the plan.
Ask the municipality if it is not what was meant.</source>
        <translation>Rader i planen som inte längre står på bladet: {count}. De tas bort ur planen.
Fråga kommunen om det inte är meningen.</translation>
    </message>
    <message>
        <source>The headings of this sheet are not all there, so nothing in it is read. Needed: {headings}.
Put the headings back, or start from a new workbook.</source>
        <translation>Bladets rubriker är inte kompletta, så inget på det läses in. De här behövs: {headings}.
Skriv tillbaka rubrikerna, eller utgå från en ny arbetsbok.</translation>
    </message>
    <message>
        <source>The column “{heading}” looks like names or identity numbers. It is not imported.
Take it away from the file; the plan holds no personal data.</source>
        <translation>Kolumnen ”{heading}” ser ut att innehålla namn eller personnummer. Den läses inte in.
Ta bort den ur filen; planen innehåller inga personuppgifter.</translation>
    </message>
    <message>
        <source>The column “{heading}” is not part of the workbook and is not read.</source>
        <translation>Kolumnen ”{heading}” hör inte till arbetsboken och läses inte in.</translation>
    </message>
    <message>
        <source>The line is a total and is not read.</source>
        <translation>Raden är en summa och läses inte.</translation>
    </message>
    <message>
        <source>“{value}” is no place of this municipality.
Take the line away; new places come from SCB&apos;s table.</source>
        <translation>”{value}” är ingen ort i kommunen.
Ta bort raden; nya orter kommer från SCB:s tabell.</translation>
    </message>
    <message>
        <source>“{value}” is read as the municipality&apos;s own place of that name, {code}: it has only one.</source>
        <translation>”{value}” läses som kommunens egen ort med det namnet, {code}: det finns bara en.</translation>
    </message>
    <message>
        <source>Line number {number} is no longer in the plan, so the line counts as new.
Take the line away if it should not come back.</source>
        <translation>Rad nummer {number} finns inte längre i planen, så raden räknas som ny.
Ta bort raden om den inte ska läggas till igen.</translation>
    </message>
    <message>
        <source>Line number {number} stands on two lines, so this one counts as new.
Take the line away if it was copied by mistake.</source>
        <translation>Nummer {number} står på två rader, så den här räknas som ny.
Ta bort raden om den kopierades av misstag.</translation>
    </message>
    <message>
        <source>The last month, {value}, comes before the first.
Correct one of them.</source>
        <translation>Sista månaden, {value}, kommer före den första.
Rätta en av dem.</translation>
    </message>
    <message>
        <source>The case id {value} is used already, here or by another municipality.
Choose another id.</source>
        <translation>Ärende-id {value} används redan, här eller av en annan kommun.
Välj ett annat id.</translation>
    </message>
    <message>
        <source>The household {value} has no persons.
Write how many there are of each age.</source>
        <translation>Hushållet {value} har inga personer.
Skriv hur många det är i varje ålder.</translation>
    </message>
    <message>
        <source>The household is already housed, but the place it lives in is missing.
Choose the place in the column Lives in.</source>
        <translation>Hushållet har redan bostad, men orten saknas.
Välj orten i kolumnen Bor i.</translation>
    </message>
    <message>
        <source>Month and free places belong together, but one of them is missing.
Fill in both, or empty both.</source>
        <translation>Månad och lediga platser hör ihop, men det ena saknas.
Fyll i båda, eller töm båda.</translation>
    </message>
    <message>
        <source>The same service point has two different numbers of places from {value}.
Keep one of the lines.</source>
        <translation>Samma enhet har två olika antal platser från {value}.
Behåll en av raderna.</translation>
    </message>
    <message>
        <source>The place {value} is already served by another point of the same service.
A place belongs to one point; take one of the lines away.</source>
        <translation>Orten {value} hör redan till en annan enhet för samma service.
En ort hör till en enhet; ta bort en av raderna.</translation>
    </message>
    <message>
        <source>{file} looks like a municipality&apos;s workbook, but does not tell which municipality and year it is for. That is lost when sheets are copied into another workbook.
Copy the lines into the workbook that was sent out, or into a new one made with Plan, Workbooks for municipalities.</source>
        <translation>{file} ser ut som en kommuns arbetsbok, men det framgår inte vilken kommun och vilket år den gäller. Det går förlorat när bladen kopieras till en annan arbetsbok.
Kopiera raderna till arbetsboken som skickades ut, eller till en ny från Plan, Arbetsböcker till kommunerna.</translation>
    </message>
    <message>
        <source>The workbook was made for {file_year}, but the plan is working with {year}. Its households are imported for {file_year}.
Check that the municipality has filled in the right workbook.</source>
        <translation>Arbetsboken gjordes för {file_year}, men planen arbetar med {year}. Hushållen i den läses in för {file_year}.
Kontrollera att kommunen har fyllt i rätt arbetsbok.</translation>
    </message>
    <message>
        <source>The file {file} is about {counties}, but this plan is about {plan}. Nothing is imported.
Choose another file, or open the plan of that county.</source>
        <translation>Filen {file} handlar om {counties}, men planen gäller {plan}. Inget läses in.
Välj en annan fil, eller öppna det länets plan.</translation>
    </message>
    <message>
        <source>There is no column of municipality codes in {file}.
Add a column with the four-digit codes and import again.</source>
        <translation>Det finns ingen kolumn med kommunkoder i {file}.
Lägg till en kolumn med de fyrsiffriga koderna och importera igen.</translation>
    </message>
    <message>
        <source>There is no column of municipality codes in {file}, but formulas whose results are not saved.
Open the file in Excel, save it, and import it again.</source>
        <translation>{file} har ingen kolumn med kommunkoder, men formler vars resultat inte är sparade.
Öppna filen i Excel, spara den och importera den igen.</translation>
    </message>
    <message>
        <source>There is no column of numbers beside the municipality codes in {file}, sheet {sheet}.
Add a column with the numbers and import again.</source>
        <translation>Det finns ingen kolumn med tal bredvid kommunkoderna i {file}, blad {sheet}.
Lägg till en kolumn med talen och importera igen.</translation>
    </message>
    <message>
        <source>Several columns in {file}, sheet {sheet}, may hold the numbers: {columns}.
Name the right one Kommuntal in the file, or choose it in the window when you import.</source>
        <translation>Flera kolumner i {file}, blad {sheet}, kan innehålla talen: {columns}.
Döp den rätta till Kommuntal i filen, eller välj den i fönstret när du importerar.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, has several lines for most municipalities, so it is not clear which to take.
Keep one line for each municipality in the file and import again.</source>
        <translation>{file}, blad {sheet}, har flera rader för de flesta kommuner, så det är oklart vilken som gäller.
Behåll en rad per kommun i filen och importera igen.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, has two tables side by side: column {column} holds municipality codes too.
Put the tables below each other in the file and import again.</source>
        <translation>{file}, blad {sheet}, har två tabeller bredvid varandra: också kolumn {column} innehåller kommunkoder.
Sätt tabellerna under varandra i filen och importera igen.</translation>
    </message>
    <message>
        <source>{file} does not have the columns of SCB&apos;s tables of places: code, municipality and inhabitants.
Download the table from SCB again and import it as it is.</source>
        <translation>{file} har inte kolumnerna i SCB:s tabeller över orter: kod, kommun och folkmängd.
Hämta tabellen från SCB igen och importera den som den är.</translation>
    </message>
    <message>
        <source>The column of {field} in {file} cannot be left out: nothing can be imported without it.
Choose which column it is.</source>
        <translation>Kolumnen för {field} i {file} kan inte utelämnas: utan den finns inget att importera.
Välj vilken kolumn det är.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {file}.
Its sheets are: {names}.</source>
        <translation>Det finns inget blad ”{sheet}” i {file}.
Bladen heter: {names}.</translation>
    </message>
    <message>
        <source>No column of {file} can be read as {field}.
What columns can be read as: {fields}.</source>
        <translation>Ingen kolumn i {file} kan läsas som {field}.
Kolumner kan läsas som: {fields}.</translation>
    </message>
    <message>
        <source>{file} has been changed since it was read.
Read the file again before it is sent back.</source>
        <translation>{file} har ändrats sedan den lästes.
Läs filen igen innan den skickas tillbaka.</translation>
    </message>
    <message>
        <source>The copy cannot take the place of the file itself, {file}.
Give the copy another name.</source>
        <translation>Kopian kan inte ersätta själva filen, {file}.
Ge kopian ett annat namn.</translation>
    </message>
    <message>
        <source>Column number {column} was chosen, but the table in {file} has only {count}.
Choose one of its columns.</source>
        <translation>Kolumn nummer {column} valdes, men tabellen i {file} har bara {count}.
Välj en av dess kolumner.</translation>
    </message>
    <message>
        <source>{file} is not a municipality&apos;s workbook from this program.
Make one with Plan, Workbooks for municipalities, and have that filled in.</source>
        <translation>{file} är ingen kommunarbetsbok från det här programmet.
Skapa en under Plan, Arbetsböcker till kommunerna, och låt kommunen fylla i den.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of the program.
Update the program, then import the workbook.</source>
        <translation>{file} är gjord med en nyare version av programmet.
Uppdatera programmet och importera sedan arbetsboken.</translation>
    </message>
    <message>
        <source>There is no municipality with the code {municipality}.
Check the code; it has four digits.</source>
        <translation>Det finns ingen kommun med koden {municipality}.
Kontrollera koden; den har fyra siffror.</translation>
    </message>
    <message>
        <source>A text of {length} characters does not fit in a cell, which holds {longest}.
Shorten it and write the workbook again.</source>
        <translation>En text på {length} tecken får inte plats i en cell, som rymmer {longest}.
Korta den och skriv arbetsboken igen.</translation>
    </message>
    <message>
        <source>it is open in another program, or you may not write there</source>
        <translation>den är öppen i ett annat program, eller så får du inte skriva där</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>mappen finns inte</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>en mapp har det namnet</translation>
    </message>
    <message>
        <source>a file has that name</source>
        <translation>en fil har det namnet</translation>
    </message>
    <message>
        <source>the name cannot be used</source>
        <translation>namnet går inte att använda</translation>
    </message>
    <message>
        <source>the disk or the network folder does not answer</source>
        <translation>disken eller nätverksmappen svarar inte</translation>
    </message>
    <message>
        <source>The text about {municipality} holds a personal identity number and was not kept.
Write about the municipality, not about persons.</source>
        <translation>Texten om {municipality} innehåller ett personnummer och sparades inte.
Skriv om kommunen, inte om personer.</translation>
    </message>
    <message>
        <source>The text about {municipality} is longer than {longest} characters.
Make it shorter, or part it.</source>
        <translation>Texten om {municipality} är längre än {longest} tecken.
Korta den, eller dela upp den.</translation>
    </message>
    <message>
        <source>The note about {municipality} says nothing.
Write what was said or changed.</source>
        <translation>Anteckningen om {municipality} är tom.
Skriv vad som sades eller ändrades.</translation>
    </message>
    <message>
        <source>“{value}” is not a day.
Write it as 2026-03-15.</source>
        <translation>”{value}” är ingen dag.
Skriv den som 2026-03-15.</translation>
    </message>
    <message>
        <source>No municipality has asked for a quota for {year} yet.
Read in their answers first.</source>
        <translation>Ingen kommun har önskat något kommuntal för {year} ännu.
Läs in svaren först.</translation>
    </message>
    <message>
        <source>{file} looks like a municipality&apos;s answer about its quota, but no longer says which municipality, year and version it is about.
Ask for the workbook as it was sent out, or write the answer on the page Dialogue.</source>
        <translation>{file} ser ut som en kommuns svar om kommuntalet, men talar inte längre om vilken kommun, vilket år och vilken version det gäller.
Be om arbetsboken som den skickades ut, eller skriv in svaret på sidan Dialog.</translation>
    </message>
    <message>
        <source>{file} was sent to {municipality}, but the answer on its page is from {other}.
Ask for the workbook as it was sent out, or write the answer on the page Dialogue.</source>
        <translation>{file} skickades till {municipality}, men svaret på dess blad är från {other}.
Be om arbetsboken som den skickades ut, eller skriv in svaret på sidan Dialog.</translation>
    </message>
    <message>
        <source>{file} is not an answer paper that this program wrote.
Choose another kind of content, or write the answer on the page Dialogue.</source>
        <translation>{file} är ingen svarsblankett från det här programmet.
Välj ett annat innehåll, eller skriv in svaret på sidan Dialog.</translation>
    </message>
    <message>
        <source>The answer from {municipality} lacks the fields for requested quota, comment and day.
Ask for the workbook as it was sent out, or write the answer on the page Dialogue.</source>
        <translation>Svaret från {municipality} saknar fälten för önskat kommuntal, kommentar och dag.
Be om arbetsboken som den skickades ut, eller skriv in svaret på sidan Dialog.</translation>
    </message>
    <message>
        <source>{file} answers a proposal for {year}, version {version}, which is not in this plan.
Open the plan that the proposal was sent from.</source>
        <translation>{file} svarar på ett förslag för {year}, version {version}, som inte finns i den här planen.
Öppna den plan som förslaget skickades från.</translation>
    </message>
    <message>
        <source>{municipality} answers version {version} for {year}, which is decided. The answer is not imported.
Make a new version of the quotas if the answer shall change them.</source>
        <translation>{municipality} svarar på version {version} för {year}, som är beslutad. Svaret läses inte in.
Gör en ny version av kommuntalen om svaret ska ändra dem.</translation>
    </message>
    <message>
        <source>{municipality} answers version {version} for {year}; the newest version is {newest}. The answer is kept with version {version}.
Ask the municipality what it says of the newest version.</source>
        <translation>{municipality} svarar på version {version} för {year}; den senaste versionen är {newest}. Svaret sparas med version {version}.
Fråga kommunen vad den säger om den senaste versionen.</translation>
    </message>
    <message>
        <source>{municipality} answers for {file_year}, but the plan is working with {year}. The answer is kept with {file_year}.
Choose that year in order to see it.</source>
        <translation>{municipality} svarar för {file_year}, men planen arbetar med {year}. Svaret sparas med {file_year}.
Välj det året för att se det.</translation>
    </message>
    <message>
        <source>{municipality} answers a proposal of {proposed} persons, but the plan now says {quota}.
Look at the answer with that in mind.</source>
        <translation>{municipality} svarar på ett förslag om {proposed} personer, men planen säger nu {quota}.
Ha det i åtanke när du läser svaret.</translation>
    </message>
    <message>
        <source>The answer from {municipality} holds neither a number nor a comment. It is not imported.
Ask the municipality to fill it in.</source>
        <translation>Svaret från {municipality} innehåller varken tal eller kommentar. Det läses inte in.
Be kommunen fylla i det.</translation>
    </message>
    <message>
        <source>{municipality} names no number. It counts as not known, not as zero.
Ask whether the proposal is accepted.</source>
        <translation>{municipality} nämner inget tal. Det räknas som okänt, inte som noll.
Fråga om kommunen godtar förslaget.</translation>
    </message>
    <message>
        <source>The answer from {municipality} has no day; the day of the import, {day}, is taken.</source>
        <translation>Svaret från {municipality} saknar dag; dagen för inläsningen, {day}, används.</translation>
    </message>
    <message>
        <source>The answer from {municipality} is dated {day}, before the proposal was sent on {sent}.
Check which proposal it answers.</source>
        <translation>Svaret från {municipality} är daterat {day}, innan förslaget skickades {sent}.
Kontrollera vilket förslag det svarar på.</translation>
    </message>
    <message>
        <source>The answer from {municipality} is dated {day}, which has not come yet.
Correct the day on the page Dialogue.</source>
        <translation>Svaret från {municipality} är daterat {day}, en dag som inte har kommit än.
Rätta dagen på sidan Dialog.</translation>
    </message>
    <message>
        <source>{municipality} has answered before, on {day}. The earlier answer is moved to the log.</source>
        <translation>{municipality} har svarat förut, {day}. Det tidigare svaret flyttas till loggen.</translation>
    </message>
    <message>
        <source>The number {value} is read as the day {day}, as Excel counts days.</source>
        <translation>Talet {value} läses som dagen {day}, så som Excel räknar dagar.</translation>
    </message>
    <message>
        <source>The municipal quotas of {county} for {year}, version {version}, are decided, so there is no proposal to ask about.
Make a new version of the quotas first.</source>
        <translation>Kommuntalen i {county} för {year}, version {version}, är beslutade, så det finns inget förslag att fråga om.
Gör en ny version av kommuntalen först.</translation>
    </message>
    <message>
        <source>“{text}” is not a date from when the new county quota holds.
Write year, month and day, as in 2026-06-01.</source>
        <translation>”{text}” är inget datum som det nya länstalet kan gälla från.
Skriv år, månad och dag, som 2026-06-01.</translation>
    </message>
    <message>
        <source>The revision would hold from {in_force}, but version {version} holds from {newest}.
Write a date that is not earlier than that.</source>
        <translation>Revideringen skulle gälla från {in_force}, men version {version} gäller från {newest}.
Skriv ett datum som inte är tidigare.</translation>
    </message>
    <message>
        <source>The revision would hold from {in_force}, when {year} is over.
Write the day in {year} from which the new county quota holds.</source>
        <translation>Revideringen skulle gälla från {in_force}, när {year} är slut.
Skriv den dag under {year} från vilken det nya länstalet gäller.</translation>
    </message>
    <message>
        <source>No county quota differs from version {version}.
Write the new county quota.</source>
        <translation>Inget länstal skiljer sig från version {version}.
Skriv det nya länstalet.</translation>
    </message>
    <message>
        <source>{county} has no county quota for {year}, so there is nothing to revise.
Fill in the county quota first.</source>
        <translation>{county} har inget länstal för {year}, så det finns inget att revidera.
Fyll i länstalet först.</translation>
    </message>
    <message>
        <source>{county}: {received} persons are received already, but the new county quota is {persons}.
Check the numbers; no municipality can get a lower quota than what it has received.</source>
        <translation>{county}: {received} personer är redan mottagna, men det nya länstalet är {persons}.
Kontrollera talen; ingen kommun kan få ett lägre tal än det redan mottagna.</translation>
    </message>
    <message>
        <source>{county}: with {received} received, what is redistributed and what is protected under 7 a § the quotas cannot be lower than {least}, but the new county quota is {persons}.
Protect less, or check the numbers.</source>
        <translation>{county}: med {received} mottagna, det som är omfördelat och det som skyddas enligt 7 a § kan kommuntalen inte bli lägre än {least}, men det nya länstalet är {persons}.
Skydda mindre eller kontrollera talen.</translation>
    </message>
    <message>
        <source>There is no alternative called “{name}” to divide the new county quota by.
Choose one of the version&apos;s alternatives.</source>
        <translation>Det finns inget alternativ som heter ”{name}” att fördela det nya länstalet efter.
Välj ett av versionens alternativ.</translation>
    </message>
    <message>
        <source>{municipality} is protected under 7 a §, but the county quota is not lowered.
Take the protection away.</source>
        <translation>{municipality} är skyddad enligt 7 a §, men länstalet sänks inte.
Ta bort skyddet.</translation>
    </message>
    <message>
        <source>The protection of {municipality} under 7 a § has no reason.
Write what was planned for.</source>
        <translation>Skyddet för {municipality} enligt 7 a § saknar skäl.
Skriv vad kommunen har planerat för.</translation>
    </message>
    <message>
        <source>{persons} persons cannot be redistributed.
Write a whole number, 1 or more.</source>
        <translation>{persons} personer kan inte omfördelas.
Skriv ett heltal, 1 eller mer.</translation>
    </message>
    <message>
        <source>{municipality} cannot give part of its quota to itself.
Choose two different municipalities.</source>
        <translation>{municipality} kan inte lämna en del av sitt kommuntal till sig själv.
Välj två olika kommuner.</translation>
    </message>
    <message>
        <source>There is no municipality with the code {municipality}.
Write a four-digit municipality code.</source>
        <translation>Det finns ingen kommun med koden {municipality}.
Skriv en fyrsiffrig kommunkod.</translation>
    </message>
    <message>
        <source>Neither {giver} nor {taker} is in the plan&apos;s counties.
Choose at least one municipality of the plan.</source>
        <translation>Varken {giver} eller {taker} ligger i planens län.
Välj minst en kommun i planen.</translation>
    </message>
    <message>
        <source>“{text}” is not a date on which a redistribution of the quota for {year} was agreed.
Write year, month and day, from {first} to {last}.</source>
        <translation>”{text}” är inget datum då en omfördelning av kommuntalet för {year} kan ha avtalats.
Skriv år, månad och dag, från {first} till {last}.</translation>
    </message>
    <message>
        <source>{municipality} has no municipal quota for {year}.
Set the quota first.</source>
        <translation>{municipality} har inget kommuntal för {year}.
Sätt kommuntalet först.</translation>
    </message>
    <message>
        <source>{municipality} would end at {left} persons, below zero.
Redistribute fewer persons.</source>
        <translation>{municipality} skulle hamna på {left} personer, under noll.
Omfördela färre personer.</translation>
    </message>
    <message>
        <source>{municipality} has received {received} persons, but its quota would be {left}.
Redistribute at most what is not received yet.</source>
        <translation>{municipality} har tagit emot {received} personer, men kommuntalet skulle bli {left}.
Omfördela högst så många som ännu inte är mottagna.</translation>
    </message>
    <message>
        <source>The municipal quotas of {county} would add up to {left}, below the county quota of {persons}.
Redistribute within the county, or fewer persons.</source>
        <translation>Kommuntalen i {county} skulle bli {left} tillsammans, under länstalet {persons}.
Omfördela inom länet, eller färre personer.</translation>
    </message>
    <message>
        <source>{county} has no county quota for {year}, so nothing can be given to another county.
Fill in the county quota first.</source>
        <translation>{county} har inget länstal för {year}, så inget kan lämnas till ett annat län.
Fyll i länstalet först.</translation>
    </message>
    <message>
        <source>{municipality} {month}: {replacements} replacement assignments, but {assigned} assignments in all.
Write all assignments of the month first; replacements are some of them.</source>
        <translation>{municipality} {month}: {replacements} ersättningsanvisningar, men {assigned} anvisningar i allt.
Skriv månadens alla anvisningar först; ersättningarna är några av dem.</translation>
    </message>
    <message>
        <source>{month} is no month for the quota of {year}.
Write in a month from {first} to {last}.</source>
        <translation>{month} hör inte till kommuntalet för {year}.
Skriv i en månad från {first} till {last}.</translation>
    </message>
    <message>
        <source>{municipality} {month}: after December {year} only replacement assignments may be made.
Write them as replacement assignments.</source>
        <translation>{municipality} {month}: efter december {year} får bara ersättningsanvisningar göras.
Skriv dem som ersättningsanvisningar.</translation>
    </message>
    <message>
        <source>What {municipality} has received is entered month by month, and the months count.
Change the months on the page Balance.</source>
        <translation>Mottagna i {municipality} är inskrivna månad för månad, och månaderna räknas.
Ändra månaderna på sidan Balans.</translation>
    </message>
    <message>
        <source>{municipality}: {persons} persons in {month}, which is outside the months of the quota for {year}.
Move them to the right month or year.</source>
        <translation>{municipality}: {persons} personer i {month}, som ligger utanför månaderna för kommuntalet {year}.
Flytta dem till rätt månad eller år.</translation>
    </message>
    <message>
        <source>{municipality}: {persons} persons assigned in {month} on the quota for {year}, though only replacements may be assigned after December.
Check the month, or the year of the quota.</source>
        <translation>{municipality}: {persons} personer anvisade i {month} på kommuntalet för {year}, fast bara ersättningar får anvisas efter december.
Kontrollera månaden, eller vilket års kommuntal det gäller.</translation>
    </message>
    <message>
        <source>{municipality}: {persons} persons assigned in {month}, later than December {last}, the last month for replacements on the quota for {year}.
Check the month, or the year of the quota.</source>
        <translation>{municipality}: {persons} personer anvisade i {month}, senare än december {last} som är sista månaden för ersättningar på kommuntalet för {year}.
Kontrollera månaden, eller vilket års kommuntal det gäller.</translation>
    </message>
    <message>
        <source>{municipality}: {persons} persons received by {month} on the quota for {year}, later than February {last} and more than were replaced.
Check the month; quota refugees may have been given more time.</source>
        <translation>{municipality}: {persons} personer mottagna t.o.m. {month} på kommuntalet för {year}, senare än februari {last} och fler än de som ersatts.
Kontrollera månaden; kvotflyktingar kan ha fått längre tid.</translation>
    </message>
    <message>
        <source>{municipality}: in {month} {persons} more persons are received than assigned on the quota for {year}.
Check the months of assignment.</source>
        <translation>{municipality}: i {month} är {persons} fler personer mottagna än anvisade på kommuntalet för {year}.
Kontrollera månaderna för anvisningarna.</translation>
    </message>
    <message>
        <source>{municipality} {year}: the months add up to {months} received, the year&apos;s total says {total}.
The months count; correct the one that is wrong.</source>
        <translation>{municipality} {year}: månaderna ger {months} mottagna, årssumman säger {total}.
Månaderna räknas; rätta den som är fel.</translation>
    </message>
    <message>
        <source>No heading in the sheet {sheet} of {file} says what the values measure.
Choose the measure, such as unemployed or asylum seekers.</source>
        <translation>Ingen rubrik i bladet {sheet} i {file} säger vad värdena mäter.
Välj mått, till exempel arbetslösa eller asylsökande.</translation>
    </message>
    <message>
        <source>Several columns of {file}, sheet {sheet}, may hold the values: {columns}.
Choose the right one in the window when you import, or keep only that one in the file.</source>
        <translation>Flera kolumner i {file}, blad {sheet}, kan innehålla värdena: {columns}.
Välj den rätta i fönstret när du importerar, eller behåll bara den i filen.</translation>
    </message>
    <message>
        <source>{measure}: no value is given for {names} ({count} in all). They are missing, not zero.
Look the values up, or enter 0 yourself where that is meant.</source>
        <translation>{measure}: värde saknas för {names} (sammanlagt {count}). Det räknas inte som noll.
Ta reda på värdena, eller skriv själv 0 där det är meningen.</translation>
    </message>
    <message>
        <source>The plan measures the criterion otherwise for municipalities without a value in the file ({count}). Those values are taken away, because a criterion has one measure: {measure}.
Import a file that holds all of them.</source>
        <translation>Planen mäter kriteriet på annat sätt för kommuner utan värde i filen ({count}). De värdena tas bort, eftersom ett kriterium har ett mått: {measure}.
Importera en fil som har alla kommuner.</translation>
    </message>
    <message>
        <source>{measure}: no value is above 1. Percent are expected, not shares of one.
The division is the same either way; the papers will say percent.</source>
        <translation>{measure}: inget värde är över 1. Procent väntas, inte andelar av ett.
Fördelningen blir densamma, men handlingarna kommer att säga procent.</translation>
    </message>
    <message>
        <source>{measure}: some values are at most 1 and all others far larger ({count}): {names}. They look like shares of one among percent.
Write all of them in percent and import again.</source>
        <translation>{measure}: några värden är högst 1 och alla andra mycket större ({count}): {names}. De ser ut som andelar av ett bland procenttal.
Skriv alla i procent och importera igen.</translation>
    </message>
    <message>
        <source>The source, the day or the edition holds a personal identity number, which is not kept.
Write a source without it; where none is written, the name of the file is the source.</source>
        <translation>Källan, dagen eller utgåvan innehåller ett personnummer eller samordningsnummer, som inte sparas.
Skriv en källa utan det; om ingen skrivs blir filens namn källan.</translation>
    </message>
    <message>
        <source>{measure}, criteria for {year}: the source “{source}”, about {as_of}, edition {edition} is kept with every value.</source>
        <translation>{measure}, underlag för {year}: källan ”{source}”, avser {as_of}, utgåva {edition} sparas med varje värde.</translation>
    </message>
    <message>
        <source>{municipality}: {value} cannot be a value of {measure}. It is not taken in.
Check that the right statistics were chosen.</source>
        <translation>{municipality}: {value} kan inte vara ett värde för {measure}. Det tas inte in.
Kontrollera att rätt statistik är vald.</translation>
    </message>
    <message>
        <source>“{title}” looks like a share or a number per inhabitant, but {measure} is a number of its own: the formula divides by inhabitants itself.
Choose statistics in whole numbers.</source>
        <translation>”{title}” ser ut som en andel eller ett antal per invånare, men {measure} ska vara ett antal: formeln delar själv med antalet invånare.
Välj statistik i hela tal.</translation>
    </message>
    <message>
        <source>{host} could not be reached. The plan is as it was and needs no network.
Try again later, or import the values from a workbook.</source>
        <translation>Det gick inte att nå {host}. Planen är som den var och behöver inget nät.
Försök igen senare, eller importera värdena från en arbetsbok.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds. The plan is as it was.
Try again later, or import the values from a workbook.</source>
        <translation>{host} svarade inte inom {seconds} sekunder. Planen är som den var.
Försök igen senare, eller importera värdena från en arbetsbok.</translation>
    </message>
    <message>
        <source>{host} refused the question (answer {status}). The year may not be published yet.
Choose an earlier year, or import the values from a workbook.</source>
        <translation>{host} avvisade frågan (svar {status}). Året är kanske inte publicerat än.
Välj ett tidigare år, eller importera värdena från en arbetsbok.</translation>
    </message>
    <message>
        <source>{host} cannot answer now (answer {status}). The plan is as it was.
Try again later, or import the values from a workbook.</source>
        <translation>{host} kan inte svara just nu (svar {status}). Planen är som den var.
Försök igen senare, eller importera värdena från en arbetsbok.</translation>
    </message>
    <message>
        <source>{address} is no secure address (https) and is not contacted.
Choose another source.</source>
        <translation>{address} är ingen säker adress (https) och kontaktas inte.
Välj en annan källa.</translation>
    </message>
    <message>
        <source>{host} wanted to send the program on to another address ({other}), which is not contacted.
Import the values from a workbook instead.</source>
        <translation>{host} ville skicka programmet vidare till en annan adress ({other}), som inte kontaktas.
Importera värdena från en arbetsbok i stället.</translation>
    </message>
    <message>
        <source>The answer from {host} is larger than {megabytes} MB and was not taken in.
Import the values from a workbook instead.</source>
        <translation>Svaret från {host} är större än {megabytes} MB och togs inte in.
Importera värdena från en arbetsbok i stället.</translation>
    </message>
    <message>
        <source>The answer from {host} is not of the kind this program understands; nothing was taken in.
Import the values from a workbook instead.</source>
        <translation>Svaret från {host} är inte av det slag som programmet förstår, så inget togs in.
Importera värdena från en arbetsbok i stället.</translation>
    </message>
    <message>
        <source>{source} has no values for {year}.
Choose an earlier year.</source>
        <translation>{source} har inga värden för {year}.
Välj ett tidigare år.</translation>
    </message>
    <message>
        <source>Kolada has no key figure “{id}”.
Write its id as in Kolada, such as N01951.</source>
        <translation>Kolada har inget nyckeltal ”{id}”.
Skriv dess id som i Kolada, till exempel N01951.</translation>
    </message>
    <message>
        <source>The plan holds nobody received in {year}.
Import the received persons of that year first.</source>
        <translation>Planen har inga mottagna för {year}.
Importera först det årets mottagna.</translation>
    </message>
    <message>
        <source>The rules {rule_set} rest on a statute that is in force; its number is not changed here.
Enter numbers only for rules that are not confirmed.</source>
        <translation>Regeluppsättningen {rule_set} vilar på en författning som gäller; dess nummer ändras inte här.
Skriv bara in nummer för en regeluppsättning som inte är bekräftad.</translation>
    </message>
    <message>
        <source>“{sfs}” is no SFS number.
Write year and number, such as 2026:1234.</source>
        <translation>”{sfs}” är inget SFS-nummer.
Skriv år och nummer, till exempel 2026:1234.</translation>
    </message>
    <message>
        <source>These quotas are decided and can no longer be changed.
Make a new version of the quotas, and change that.</source>
        <translation>De här talen är beslutade och kan inte längre ändras.
Gör en ny version av talen och ändra i den.</translation>
    </message>
    <message>
        <source>The quota of {municipality} is decided as {persons} and was not changed to {wanted}.
Make a new version of the quotas, and change that.</source>
        <translation>Kommuntalet för {municipality} är beslutat till {persons} och ändrades inte till {wanted}.
Gör en ny version av talen och ändra i den.</translation>
    </message>
    <message>
        <source>{count} municipal quotas are decided as other numbers ({names}), so nothing was changed.
Make a new version of the quotas, and change that.</source>
        <translation>{count} kommuntal är beslutade till andra tal ({names}), så ingenting ändrades.
Gör en ny version av talen och ändra i den.</translation>
    </message>
    <message>
        <source>The quota of {municipality} is decided as {persons} and was not cleared.
Make a new version of the quotas, and change that.</source>
        <translation>Kommuntalet för {municipality} är beslutat till {persons} och tömdes inte.
Gör en ny version av talen och ändra i den.</translation>
    </message>
    <message>
        <source>Version {version} of the quotas for {year} was decided on {day}.
Make a new version of the quotas in order to decide anew.</source>
        <translation>Version {version} av talen för {year} beslutades {day}.
Gör en ny version av talen för att besluta på nytt.</translation>
    </message>
    <message>
        <source>The plan does not cover the county {county}.
Choose a county of the plan.</source>
        <translation>Planen omfattar inte länet {county}.
Välj ett av planens län.</translation>
    </message>
    <message>
        <source>Municipal quotas are missing for {names} ({count} in all).
Fill them in; 0 is a quota too.</source>
        <translation>Kommuntal saknas för {names} ({count} kommuner).
Fyll i dem; 0 är också ett kommuntal.</translation>
    </message>
    <message>
        <source>{county}: the municipal quotas add up to {distributed}, but the county quota is {persons}.
Change a municipal quota so that they agree.</source>
        <translation>{county}: kommuntalen blir tillsammans {distributed}, men länstalet är {persons}.
Ändra ett kommuntal så att de stämmer.</translation>
    </message>
    <message>
        <source>The quotas changed while the decision was being made, so nothing was decided.
Look at the quotas again, then decide.</source>
        <translation>Kommuntalen ändrades medan beslutet gjordes, så ingenting beslutades.
Se över talen och besluta sedan.</translation>
    </message>
    <message>
        <source>The day of the decision is missing or cannot be read.
Write it as year, month and day: 2026-11-15.</source>
        <translation>Dagen för beslutet saknas eller går inte att läsa.
Skriv den som år, månad och dag: 2026-11-15.</translation>
    </message>
    <message>
        <source>{day} is no day on which quotas for {year} are decided.
Write a day in {before} or {year}.</source>
        <translation>{day} är ingen dag då kommuntalen för {year} beslutas.
Skriv en dag under {before} eller {year}.</translation>
    </message>
    <message>
        <source>The decision does not say who decides.
Write the decision maker&apos;s title or name.</source>
        <translation>Det framgår inte vem som beslutar.
Skriv beslutsfattarens titel eller namn.</translation>
    </message>
    <message>
        <source>The particulars of the decision hold a personal identity number, so nothing was decided.
Take it away; a name or a title is enough.</source>
        <translation>Uppgifterna om beslutet innehåller ett personnummer, så ingenting beslutades.
Ta bort det; namn eller titel räcker.</translation>
    </message>
    <message>
        <source>There is no decision number {id} in the plan.
Choose a version that is decided.</source>
        <translation>Planen har inget beslut nummer {id}.
Välj en version som är beslutad.</translation>
    </message>
    <message>
        <source>The decision about version {version} of the quotas for {year} was changed outside the program and is not printed as decided.
Trust the signed paper, and open the newest safety copy.</source>
        <translation>Beslutet om version {version} av talen för {year} har ändrats utanför programmet och skrivs inte ut som fastställt.
Lita på det undertecknade beslutet och öppna den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The decision about version {version} of the quotas for {year} was changed outside the program and cannot be read.
Open the newest safety copy instead.</source>
        <translation>Beslutet om version {version} av talen för {year} har ändrats utanför programmet och kan inte läsas.
Öppna den senaste säkerhetskopian i stället.</translation>
    </message>
    <message>
        <source>The SFS number of the county quota is not entered for version {version} of {year}.
Enter it in the menu Plan; it is printed in the decision.</source>
        <translation>Länstalets SFS-nummer är inte angivet för version {version} av {year}.
Ange det i menyn Plan; det skrivs ut i beslutet.</translation>
    </message>
    <message>
        <source>The rule set {rule_set} is not confirmed with an SFS number.
Check that it is in force before you decide.</source>
        <translation>Regeluppsättningen {rule_set} är inte bekräftad med ett SFS-nummer.
Kontrollera att den gäller innan du beslutar.</translation>
    </message>
    <message>
        <source>The quotas are not taken from any alternative, so the basis does not show how the criteria were weighed.
Take them from an alternative if they came from a formula.</source>
        <translation>Kommuntalen är inte tagna från något alternativ, så underlaget visar inte hur kriterierna vägts.
Ta dem från ett alternativ om de kommer från en formel.</translation>
    </message>
    <message>
        <source>{count} quotas are not what the formula of {alternative} gives.
Write why in the column Source; it is printed in the basis.</source>
        <translation>{count} kommuntal är inte vad formeln i {alternative} ger.
Skriv varför i kolumnen Källa; det skrivs ut i underlaget.</translation>
    </message>
    <message>
        <source>Answers in the dialogue are missing from {count} of the municipalities.
Enter their answers on the page Dialogue, or decide without them.</source>
        <translation>Svar i dialogen saknas från {count} av kommunerna.
För in svaren på sidan Dialog, eller besluta utan dem.</translation>
    </message>
    <message>
        <source>There is a newer version of the quotas for {year}, version {newest}.
Make sure that it is version {version} that is to be decided.</source>
        <translation>Det finns en nyare version av kommuntalen för {year}, version {newest}.
Kontrollera att det är version {version} som ska beslutas.</translation>
    </message>
    <message>
        <source>The plan holds made-up data.
Decide in it only in order to try the program.</source>
        <translation>Planen innehåller påhittade uppgifter.
Besluta i den bara för att prova programmet.</translation>
    </message>
    <message>
        <source>{criterion} has a weight below zero.
Enter zero where the criterion shall not count, else a number above zero.</source>
        <translation>{criterion} har en vikt under noll.
Ange noll om kriteriet inte ska räknas, annars ett tal över noll.</translation>
    </message>
    <message>
        <source>All weights are zero, so nothing says how the county quota shall be divided.
Give at least one criterion a weight above zero.</source>
        <translation>Alla vikter är noll, så inget säger hur länstalet ska fördelas.
Ge minst ett kriterium en vikt över noll.</translation>
    </message>
    <message>
        <source>{criterion} is below zero in {names}.
Correct the values: none can be below zero.</source>
        <translation>{criterion} är under noll för {names}.
Rätta värdena: inget kan vara under noll.</translation>
    </message>
    <message>
        <source>{criterion} cannot be divided by: {county} has no inhabitants in the planning file.
Enter the population of the municipalities.</source>
        <translation>{criterion} kan inte användas: {county} har inga invånare i planeringsfilen.
Skriv in kommunernas folkmängd.</translation>
    </message>
    <message>
        <source>No criterion was chosen, so no weights can be found.
Choose at least one criterion.</source>
        <translation>Inget kriterium är valt, så inga vikter kan tas fram.
Välj minst ett kriterium.</translation>
    </message>
    <message>
        <source>{criterion} has no value for {names}, so it cannot be fitted.
Enter the values on the tab Basis, or leave the criterion out.</source>
        <translation>{criterion} saknar värde för {names} och kan därför inte passas in.
Skriv in värdena på fliken Underlag, eller ta bort kriteriet.</translation>
    </message>
    <message>
        <source>None of the decided quotas is for a municipality in {county}, so there is nothing to come near to.
Choose a set of quotas that holds the municipalities of the county.</source>
        <translation>Inget av de beslutade kommuntalen gäller en kommun i {county}, så det finns inget att komma nära.
Välj kommuntal som omfattar länets kommuner.</translation>
    </message>
    <message>
        <source>Quotas cannot be rounded to steps of {step} persons.
Enter 1 for whole persons, or a larger step.</source>
        <translation>Kommuntal kan inte avrundas till steg om {step} personer.
Ange 1 för hela personer, eller ett större steg.</translation>
    </message>
    <message>
        <source>The floor is {floor} persons.
Enter zero for no floor, or a number above zero.</source>
        <translation>Golvet är {floor} personer.
Ange noll för inget golv, eller ett tal över noll.</translation>
    </message>
    <message>
        <source>The floor of {floor} persons is above the cap of {cap}.
Lower the floor or raise the cap.</source>
        <translation>Golvet på {floor} personer är högre än taket på {cap}.
Sänk golvet eller höj taket.</translation>
    </message>
    <message>
        <source>{municipality} has a limit of {least} persons.
A quota is zero or more: correct the limit.</source>
        <translation>{municipality} har en gräns på {least} personer.
Ett kommuntal är noll eller mer: rätta gränsen.</translation>
    </message>
    <message>
        <source>{municipality} shall have at least {least} persons and at most {most}.
Lower the least or raise the most.</source>
        <translation>{municipality} ska ha minst {least} personer och högst {most}.
Sänk det minsta eller höj det högsta.</translation>
    </message>
    <message>
        <source>There is a limit for the municipality {municipality}, but it is not in {county}.
Check the code, or remove the limit.</source>
        <translation>Det finns en gräns för kommunen {municipality}, men den ligger inte i {county}.
Kontrollera koden, eller ta bort gränsen.</translation>
    </message>
    <message>
        <source>{criterion} has a weight, but values are missing in {county}: {names} ({count} in all).
Enter or import the values, or set the weight to zero.</source>
        <translation>{criterion} har en vikt, men värden saknas i {county}: {names} (totalt {count}).
Skriv in eller importera värdena, eller sätt vikten till noll.</translation>
    </message>
    <message>
        <source>The locked quotas ({locks}) add up to {sum} persons, but the county quota of {county} is {quota}.
Lower a locked quota, or unlock one.</source>
        <translation>De låsta kommuntalen ({locks} st) blir tillsammans {sum} personer, men länstalet för {county} är {quota}.
Sänk ett låst kommuntal, eller lås upp något.</translation>
    </message>
    <message>
        <source>A floor of {floor} persons in each municipality ({municipalities}) makes {sum} persons, but the county quota of {county} is {quota}.
Lower the floor, or exempt municipalities from it.</source>
        <translation>Ett golv på {floor} personer per kommun ({municipalities} st) blir {sum} personer, men länstalet för {county} är {quota}.
Sänk golvet, eller undanta kommuner från det.</translation>
    </message>
    <message>
        <source>The least quotas in {county} add up to {sum} persons ({floors} by the general floor, {bounds} by locks and limits of single municipalities), but the county quota is {quota}.
Lower the floor, a lock or a limit.</source>
        <translation>De minsta kommuntalen i {county} blir tillsammans {sum} personer ({floors} genom det allmänna golvet, {bounds} genom lås och gränser för enskilda kommuner), men länstalet är {quota}.
Sänk golvet, ett lås eller en gräns.</translation>
    </message>
    <message>
        <source>The caps and locks in {county} leave room for {sum} persons, but the county quota is {quota}.
Raise the cap, a lock or a limit.</source>
        <translation>Tak och lås i {county} ger plats för {sum} personer, men länstalet är {quota}.
Höj taket, ett lås eller en gräns.</translation>
    </message>
    <message>
        <source>{municipality} shall have between {least} and {most} persons, but no multiple of {step} lies there.
Widen the limits, lock the quota, or choose a smaller step.</source>
        <translation>{municipality} ska ha mellan {least} och {most} personer, men där finns ingen multipel av {step}.
Vidga gränserna, lås kommuntalet eller välj ett mindre steg.</translation>
    </message>
    <message>
        <source>{persons} persons are left for the municipalities without a lock, but with steps of {step} and these limits they have at least {least}.
Choose a smaller step, or lower the floor or a limit.</source>
        <translation>{persons} personer återstår för kommunerna utan lås, men med steg om {step} och dessa gränser får de minst {least}.
Välj ett mindre steg, eller sänk golvet eller en gräns.</translation>
    </message>
    <message>
        <source>{persons} persons are left for the municipalities without a lock, but with steps of {step} and these limits they have at most {most}.
Choose a smaller step, or raise the cap or a limit.</source>
        <translation>{persons} personer återstår för kommunerna utan lås, men med steg om {step} och dessa gränser får de högst {most}.
Välj ett mindre steg, eller höj taket eller en gräns.</translation>
    </message>
    <message>
        <source>{criterion} is zero in every municipality in {county}, so it divides as the population does.
Check the values, or set the weight to zero.</source>
        <translation>{criterion} är noll i alla kommuner i {county} och fördelar därför som folkmängden.
Kontrollera värdena, eller sätt vikten till noll.</translation>
    </message>
    <message>
        <source>{criterion} is the same in every municipality in {county}, so it divides as the population does.
Set the weight to zero, or use a measure that tells them apart.</source>
        <translation>{criterion} är lika i alla kommuner i {county} och fördelar därför som folkmängden.
Sätt vikten till noll, eller använd ett mått som skiljer dem åt.</translation>
    </message>
    <message>
        <source>{criterion} gives nothing to {names}: the value is at least twice that of the county.
Check the values; a lower weight softens it.</source>
        <translation>{criterion} ger inget åt {names}: värdet är minst dubbelt så högt som länets.
Kontrollera värdena; en lägre vikt mildrar det.</translation>
    </message>
    <message>
        <source>The floor of {floor} persons is no multiple of {step}, so that quotas begin at {least}.
Choose a floor that is a multiple of the step.</source>
        <translation>Golvet på {floor} personer är ingen multipel av {step}, så kommuntalen börjar på {least}.
Välj ett golv som är en multipel av steget.</translation>
    </message>
    <message>
        <source>The cap of {cap} persons is no multiple of {step}, so that quotas end at {most}.
Choose a cap that is a multiple of the step.</source>
        <translation>Taket på {cap} personer är ingen multipel av {step}, så kommuntalen slutar på {most}.
Välj ett tak som är en multipel av steget.</translation>
    </message>
    <message>
        <source>{persons} persons cannot be divided in steps of {step}; {municipality} takes what is left over and has {quota}.
Lock its quota, or choose a smaller step, for another division.</source>
        <translation>{persons} personer går inte jämnt ut i steg om {step}; {municipality} tar det som blir över och får {quota}.
Lås kommunens tal, eller välj ett mindre steg, om det ska bli annorlunda.</translation>
    </message>
    <message>
        <source>{file} has no columns for county and county quota.
Give the columns the headings “Länskod” and “Länstal”, and import the file again.</source>
        <translation>{file} har inga kolumner för län och länstal.
Ge kolumnerna rubrikerna ”Länskod” och ”Länstal” och importera filen igen.</translation>
    </message>
    <message>
        <source>“{value}” is no county.
Write the county&apos;s two-digit code.</source>
        <translation>”{value}” är inget län.
Skriv länets tvåsiffriga kod.</translation>
    </message>
    <message>
        <source>{county} has different county quotas here and in {other}.
Leave one of them in the file, or write their statutes in a column “SFS”.</source>
        <translation>{county} har olika länstal här och i {other}.
Lämna kvar ett av dem i filen, eller skriv deras författningar i en kolumn ”SFS”.</translation>
    </message>
    <message>
        <source>The quotas of {county} are decided with a county quota of {old}; the file says {new}. The decided number stays.
If the county quota has changed, revise the quotas.</source>
        <translation>Kommuntalen för {county} är beslutade med länstalet {old}. I filen står {new}. Det beslutade talet står kvar.
Revidera kommuntalen om länstalet har ändrats.</translation>
    </message>
    <message>
        <source>{count} lines are about other years and were left aside.
Choose another year to read them.</source>
        <translation>{count} rader gäller andra år och lämnades åt sidan.
Välj ett annat år för att läsa dem.</translation>
    </message>
    <message>
        <source>The file rests on {file_sfs}, but version {version} of the plan on {sfs}.
If the county quota has changed, revise the quotas instead: that makes a new version.</source>
        <translation>Filen bygger på {file_sfs}, men version {version} i planen på {sfs}.
Om länstalet har ändrats: revidera kommuntalen i stället, då blir det en ny version.</translation>
    </message>
    <message>
        <source>“{value}” is no number of a statute and is left out.
Write it as 2025:894.</source>
        <translation>”{value}” är inget författningsnummer och utelämnas.
Skriv det som 2025:894.</translation>
    </message>
    <message>
        <source>“{value}” is no day and is left out.
Write year, month and day, as in 2026-01-01.</source>
        <translation>”{value}” är ingen dag och utelämnas.
Skriv år, månad och dag, som i 2026-01-01.</translation>
    </message>
    <message>
        <source>There is no goal called {goal}.
Write one or more of {goals}, the most important first.</source>
        <translation>Det finns inget mål som heter {goal}.
Skriv ett eller flera av {goals}, det viktigaste först.</translation>
    </message>
    <message>
        <source>No goal is asked for.
Write one or more of {goals}, the most important first.</source>
        <translation>Inget mål är angivet.
Skriv ett eller flera av {goals}, det viktigaste först.</translation>
    </message>
    <message>
        <source>The goal {goal} is asked for twice.
Write it once.</source>
        <translation>Målet {goal} står två gånger.
Skriv det en gång.</translation>
    </message>
    <message>
        <source>There is a tolerance for {goal}, which is not among the goals.
Take the tolerance away, or ask for the goal too.</source>
        <translation>Det finns en tolerans för {goal}, som inte är med bland målen.
Ta bort toleransen, eller ta med målet.</translation>
    </message>
    <message>
        <source>The tolerance {text} could not be read.
Write a goal and an amount from 0 in the unit that the goal is shown in, such as in_time=4.</source>
        <translation>Toleransen {text} gick inte att läsa.
Skriv ett mål och ett belopp från 0 i den enhet som målet visas i, till exempel in_time=4.</translation>
    </message>
    <message>
        <source>The tolerance {amount} for {goal} is too large.
Write an amount of at most {largest}.</source>
        <translation>Toleransen {amount} för {goal} är för stor.
Skriv högst {largest}.</translation>
    </message>
    <message>
        <source>There is no rule called {rule}.
Switch off one or more of {rules}.</source>
        <translation>Det finns ingen regel som heter {rule}.
Slå av en eller flera av {rules}.</translation>
    </message>
    <message>
        <source>The rule {rule} cannot be switched off: nothing could be counted without it.
Leave it out, and plan again.</source>
        <translation>Regeln {rule} går inte att slå av: utan den går inget att räkna.
Ta bort den, och planera igen.</translation>
    </message>
    <message>
        <source>The least mean score {floor} is below zero or no number.
Write a number from 0, such as 0.5.</source>
        <translation>Den lägsta medelpoängen {floor} är under noll eller inget tal.
Skriv ett tal från 0, till exempel 0.5.</translation>
    </message>
    <message>
        <source>Proposal {id} is a plan for {of_year}, and {year} is to be planned.
Choose a proposal for the same year.</source>
        <translation>Förslag {id} är en plan för {of_year}, men det är {year} som ska planeras.
Välj ett förslag för samma år.</translation>
    </message>
    <message>
        <source>{month} is not one of the months in which people are assigned.
Give a month from {first} to {last}, written as {first}.</source>
        <translation>{month} är inte en av månaderna då anvisningar görs.
Ange en månad från {first} till {last}, skriven som {first}.</translation>
    </message>
    <message>
        <source>There is no household mix and no household for {year}, so nobody can tell who there is room for.
Enter the household mix on the page Households.</source>
        <translation>Det finns varken hushållsmix eller hushåll för {year}, så ingen kan säga vilka det finns plats för.
Skriv in hushållsmixen på sidan Hushåll.</translation>
    </message>
    <message>
        <source>The case {value} stands on several lines, and none of them is imported.
Give each case one line and an id of its own.</source>
        <translation>Ärendet {value} står på flera rader, och ingen av dem läses in.
Ge varje ärende en rad och en egen beteckning.</translation>
    </message>
    <message>
        <source>A place stands both among the only ones and among those that are ruled out.
Take it away from one of the columns.</source>
        <translation>En ort står både bland de enda möjliga och bland de uteslutna.
Ta bort den från en av kolumnerna.</translation>
    </message>
    <message>
        <source>The case is linked to itself: {value}.
Write the id of the other case.</source>
        <translation>Ärendet är kopplat till sig självt: {value}.
Skriv det andra ärendets beteckning.</translation>
    </message>
    <message>
        <source>The case is linked to {value}, but there is no such case in the file or in the plan.
Correct the id, or enter the other case too.</source>
        <translation>Ärendet är kopplat till {value}, men det finns inget sådant ärende i filen eller i planen.
Rätta beteckningen, eller skriv in det andra ärendet också.</translation>
    </message>
    <message>
        <source>The score {value} is too high: at most {most} for this household.
Write 0 to 1, or an expected number of its persons.</source>
        <translation>Poängen {value} är för hög: högst {most} för det här hushållet.
Skriv 0 till 1, eller ett förväntat antal av dess personer.</translation>
    </message>
    <message>
        <source>The column “{heading}” is about no place of the plan, or about several of the same name.
Write the place as in the list of places, or take the column away.</source>
        <translation>Kolumnen ”{heading}” gäller ingen ort i planen, eller flera med samma namn.
Skriv orten som i ortslistan, eller ta bort kolumnen.</translation>
    </message>
    <message>
        <source>The column “{heading}” is about a place that another column is about already. It is not read.
Keep one column for each place.</source>
        <translation>Kolumnen ”{heading}” handlar om en ort som en annan kolumn redan handlar om. Den läses inte.
Behåll en kolumn för varje ort.</translation>
    </message>
    <message>
        <source>There is already an indicator called “{title}” about the same area.
Choose another title, or change the one that is there.</source>
        <translation>Det finns redan en indikator som heter ”{title}” för samma område.
Välj en annan rubrik, eller ändra den som finns.</translation>
    </message>
    <message>
        <source>“{text}” is not a day that the indicator is due.
Write year, month and day, as in 2026-06-30.</source>
        <translation>”{text}” är inget datum då indikatorn ska vara nådd.
Skriv år, månad och dag, som i 2026-06-30.</translation>
    </message>
    <message>
        <source>The program works out the value of “{title}”.
Leave the value empty, or choose the measure own value to write it yourself.</source>
        <translation>Programmet räknar ut värdet på ”{title}”.
Lämna värdet tomt, eller välj måttet eget värde för att skriva det själv.</translation>
    </message>
    <message>
        <source>The report cannot be written as {path}.
Give the file one of these endings: {endings}.</source>
        <translation>Rapporten kan inte skrivas som {path}.
Ge filen en av dessa ändelser: {endings}.</translation>
    </message>
    <message>
        <source>{month} is no month of the quotas for {year}.
Choose a month from {first} to {last}.</source>
        <translation>{month} är ingen månad för kommuntalen {year}.
Välj en månad från {first} till {last}.</translation>
    </message>
    <message>
        <source>The table on the sheet {sheet} in {file} has no columns of months.
Name each column by its month, as in 2026-03 or March 2026.</source>
        <translation>Tabellen på bladet {sheet} i {file} har inga kolumner med månader.
Ge varje kolumn sin månad som namn, som i 2026-03 eller mars 2026.</translation>
    </message>
    <message>
        <source>The numbers are taken to be persons received.
Write “assigned” in the name of the sheet where they are assignments, and read it again.</source>
        <translation>Talen läses som mottagna personer.
Skriv ”anvisade” i bladets namn om de är anvisningar, och läs filen igen.</translation>
    </message>
    <message>
        <source>The numbers are taken to be persons assigned.
Write “received” in the name of the sheet where they are receptions, and read it again.</source>
        <translation>Talen läses som anvisade personer.
Skriv ”mottagna” i bladets namn om de är mottaganden, och läs filen igen.</translation>
    </message>
    <message>
        <source>{month} is no month of the quotas for {year} and is left out.
Import the file for the year that the month belongs to.</source>
        <translation>{month} är ingen månad för kommuntalen {year} och lämnas utanför.
Importera filen för det år som månaden hör till.</translation>
    </message>
    <message>
        <source>The logo is not a PNG or SVG picture that can be read.
Save it as PNG and choose it again.</source>
        <translation>Logotypen är ingen PNG- eller SVG-bild som kan läsas.
Spara den som PNG och välj den igen.</translation>
    </message>
    <message>
        <source>The logo&apos;s file is larger than {kilobytes} kB.
Save it smaller, about 1 000 pixels wide, and choose it again.</source>
        <translation>Logotypens fil är större än {kilobytes} kB.
Spara den mindre, omkring 1 000 bildpunkter bred, och välj den igen.</translation>
    </message>
    <message>
        <source>The logo has more than {millions} million pixels.
Save it smaller, about 1 000 pixels wide, and choose it again.</source>
        <translation>Logotypen har fler än {millions} miljoner bildpunkter.
Spara den mindre, omkring 1 000 bildpunkter bred, och välj den igen.</translation>
    </message>
    <message>
        <source>The logo&apos;s SVG holds more than a drawing, such as pictures, scripts or links.
Save it as a plain SVG or as PNG and choose it again.</source>
        <translation>Logotypens SVG innehåller mer än en teckning, till exempel bilder, skript eller länkar.
Spara den som vanlig SVG eller som PNG och välj den igen.</translation>
    </message>
    <message>
        <source>The logo&apos;s SVG holds words in a font that the papers do not have.
Turn the words into outlines, or save it as PNG, and choose it again.</source>
        <translation>Logotypens SVG innehåller ord i ett typsnitt som dokumenten saknar.
Gör om orden till konturer, eller spara den som PNG, och välj den igen.</translation>
    </message>
    <message>
        <source>The logo has no description.
Write what it shows, for those who do not see it: for example the authority&apos;s name.</source>
        <translation>Logotypen saknar beskrivning.
Skriv vad den visar, för den som inte ser den: till exempel myndighetens namn.</translation>
    </message>
    <message>
        <source>A line of the letterhead is longer than {signs} signs.
Divide it into two lines.</source>
        <translation>En rad i brevhuvudet är längre än {signs} tecken.
Dela den på två rader.</translation>
    </message>
    <message>
        <source>Address and contact have room for {lines} lines each.
Take lines out.</source>
        <translation>Adress och kontakt rymmer {lines} rader var.
Ta bort rader.</translation>
    </message>
    <message>
        <source>This can no longer be undone: what it changed has been changed again since.
Look it up on the page History, and set the value you want.</source>
        <translation>Det går inte att ångra längre: det som ändrades har ändrats igen sedan dess.
Slå upp det på sidan Historik och skriv det värde du vill ha.</translation>
    </message>
    <message>
        <source>A stored proposal or decision cannot be undone.
Make a new proposal, or revise the quotas instead.</source>
        <translation>Ett sparat förslag eller beslut går inte att ångra.
Gör ett nytt förslag, eller revidera kommuntalen i stället.</translation>
    </message>
    <message>
        <source>The history has no act with the number {act}.
Choose one on the page History.</source>
        <translation>Historiken har ingen åtgärd med nummer {act}.
Välj en på sidan Historik.</translation>
    </message>
    <message>
        <source>The history of this file is not as it was written, so nothing was undone.
Check the planning file in the menu Plan; the safety copies beside the file may be whole.</source>
        <translation>Historiken i filen är inte som den skrevs, så inget ångrades.
Kontrollera planeringsfilen i menyn Plan; säkerhetskopiorna bredvid filen kan vara hela.</translation>
    </message>
    <message>
        <source>Another program has changed this file in the meantime, so nothing was undone.
Look at what it says now, then undo again if you still want to.</source>
        <translation>Ett annat program har ändrat filen under tiden, så inget ångrades.
Se vad som står där nu, och ångra igen om du fortfarande vill.</translation>
    </message>
    <message>
        <source>The planning file is being changed: {title}.
Wait until it is done, or cancel it, then try again.</source>
        <translation>Planeringsfilen håller på att ändras: {title}.
Vänta tills det är klart, eller avbryt det, och försök sedan igen.</translation>
    </message>
    <message>
        <source>The history is not as it was written, from act {act} on.
Something outside this program changed the file; compare it with a safety copy.</source>
        <translation>Historiken är inte som den skrevs, från åtgärd {act} och framåt.
Något utanför programmet har ändrat filen; jämför med en säkerhetskopia.</translation>
    </message>
    <message>
        <source>From {fewest} to {most} plans can be compared at a time.
Name that many different ones.</source>
        <translation>Mellan {fewest} och {most} planer kan jämföras åt gången.
Ange så många olika.</translation>
    </message>
    <message>
        <source>“{text}” are not pages of this paper of {pages} pages.
Write them as 1-3, 5, or leave it empty for all.</source>
        <translation>”{text}” är inte sidor i det här dokumentet på {pages} sidor.
Skriv dem som 1-3, 5, eller lämna tomt för alla.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Adopted detail plan</source>
        <translation>Antagen detaljplan</translation>
    </message>
    <message>
        <source>School for the place</source>
        <translation>Skola för orten</translation>
    </message>
    <message>
        <source>Preschool for the place</source>
        <translation>Förskola för orten</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>Kollektivtrafik</translation>
    </message>
    <message>
        <source>Ready before the plan is over</source>
        <translation>Klart innan planen är slut</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Hyresavtal</translation>
    </message>
    <message>
        <source>Lease elsewhere over in time</source>
        <translation>Hyresavtalet på annan ort slut i tid</translation>
    </message>
    <message>
        <source>Cost within the budget</source>
        <translation>Kostnad inom budgeten</translation>
    </message>
    <message>
        <source>the detail plan is not adopted</source>
        <translation>detaljplanen är inte antagen</translation>
    </message>
    <message>
        <source>no school serves the place</source>
        <translation>ingen skola tar emot från orten</translation>
    </message>
    <message>
        <source>the municipality has told of no school</source>
        <translation>kommunen har inte uppgett någon skola</translation>
    </message>
    <message>
        <source>no preschool serves the place</source>
        <translation>ingen förskola tar emot från orten</translation>
    </message>
    <message>
        <source>the municipality has told of no preschool</source>
        <translation>kommunen har inte uppgett någon förskola</translation>
    </message>
    <message>
        <source>the place has no public transport</source>
        <translation>orten har ingen kollektivtrafik</translation>
    </message>
    <message>
        <source>the public transport of the place is not told</source>
        <translation>ortens kollektivtrafik är inte uppgiven</translation>
    </message>
    <message>
        <source>it is ready after the plan is over</source>
        <translation>det blir klart efter planens slut</translation>
    </message>
    <message>
        <source>its lease lasts no month</source>
        <translation>hyresavtalet räcker inte en månad</translation>
    </message>
    <message>
        <source>no lease ends in time where its units stand</source>
        <translation>inget hyresavtal tar slut i tid där enheterna står</translation>
    </message>
    <message>
        <source>a unit costs more than the budget</source>
        <translation>en enhet kostar mer än budgeten</translation>
    </message>
    <message>
        <source>there is a budget, and what a unit costs is not told</source>
        <translation>det finns en budget, men kostnaden för en enhet är inte uppgiven</translation>
    </message>
    <message>
        <source>met</source>
        <translation>uppfyllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>inte uppfyllt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>inte uppgivet</translation>
    </message>
    <message numerus="yes">
        <source>{project} in {place}: %n homes are taken into use from {month} ({units} of {all} units)</source>
        <translation>
            <numerusform>{project} i {place}: %n bostad tas i bruk från {month} ({units} av {all} enheter)</numerusform>
            <numerusform>{project} i {place}: %n bostäder tas i bruk från {month} ({units} av {all} enheter)</numerusform>
        </translation>
    </message>
    <message>
        <source>{project}: no unit more fits in the budget. {left} SEK is left, and a unit costs {cost} SEK</source>
        <translation>{project}: budgeten räcker inte till en enhet till. {left} kronor är kvar, och en enhet kostar {cost} kronor</translation>
    </message>
    <message>
        <source>{project} cannot be taken into use: {reasons}</source>
        <translation>{project} kan inte tas i bruk: {reasons}</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>rural</source>
        <translation>landsbygd</translation>
    </message>
    <message>
        <source>urban</source>
        <translation>tätort</translation>
    </message>
    <message>
        <source>{actual}, at most {limit}</source>
        <translation>{actual}, gränsen är {limit}</translation>
    </message>
    <message>
        <source>{actual}, at least {limit}</source>
        <translation>{actual}, minst {limit}</translation>
    </message>
    <message>
        <source>{actual}, exactly {limit}</source>
        <translation>{actual}, exakt {limit}</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>I den här planen</translation>
    </message>
    <message numerus="yes">
        <source>%n units taken into use</source>
        <translation>
            <numerusform>%n enhet tas i bruk</numerusform>
            <numerusform>%n enheter tas i bruk</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed in this plan</source>
        <translation>behövs inte i den här planen</translation>
    </message>
    <message>
        <source>Quota version</source>
        <translation>Version av kommuntalen</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regeluppsättning</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Lösare</translation>
    </message>
    <message>
        <source>Fingerprint of the basis</source>
        <translation>Underlagets kontrollsumma</translation>
    </message>
    <message>
        <source>Changed from proposal</source>
        <translation>Ändrat från förslag</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Skäl: {reason}</translation>
    </message>
    <message>
        <source>Basis for dialogue – the municipality decides the locality.</source>
        <translation>Underlag för dialog – kommunen beslutar om ort.</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation>Utan bostad</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Mottagna hittills</translation>
    </message>
    <message>
        <source>Have a home already</source>
        <translation>Har redan bostad</translation>
    </message>
    <message>
        <source>Need a new home</source>
        <translation>Behöver ny bostad</translation>
    </message>
    <message>
        <source>Home in time</source>
        <translation>Bostad i tid</translation>
    </message>
    <message>
        <source>Home late</source>
        <translation>Bostad sent</translation>
    </message>
    <message>
        <source>Rural share</source>
        <translation>Andel på landsbygd</translation>
    </message>
    <message>
        <source>Rural share asked for</source>
        <translation>Önskad andel på landsbygd</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>Locked this month</source>
        <translation>Låst denna månad</translation>
    </message>
    <message>
        <source>Locked in the whole plan</source>
        <translation>Låst i hela planen</translation>
    </message>
    <message>
        <source>Homes used, {month}</source>
        <translation>Bostäder som används, {month}</translation>
    </message>
    <message>
        <source>{used} of {homes}</source>
        <translation>{used} av {homes}</translation>
    </message>
    <message>
        <source>Nobody moves in here in this plan.</source>
        <translation>Ingen flyttar in här i den här planen.</translation>
    </message>
    <message>
        <source>Assigned in this month, but there is no home that suits them in time.</source>
        <translation>Anvisade den här månaden, men det finns ingen bostad som passar dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n households move in later than two months after assignment.</source>
        <translation>
            <numerusform>%n hushåll flyttar in senare än två månader efter anvisningen.</numerusform>
            <numerusform>%n hushåll flyttar in senare än två månader efter anvisningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>persons get a home in time</source>
        <translation>personer får bostad i tid</translation>
    </message>
    <message>
        <source>households get a home in time</source>
        <translation>hushåll får bostad i tid</translation>
    </message>
    <message>
        <source>home late</source>
        <translation>får bostad sent</translation>
    </message>
    <message>
        <source>in urban places</source>
        <translation>i tätort</translation>
    </message>
    <message>
        <source>in rural places</source>
        <translation>på landsbygd</translation>
    </message>
    <message>
        <source>without a home</source>
        <translation>utan bostad</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>hålls</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>avstängd</translation>
    </message>
    <message numerus="yes">
        <source>broken in %n places</source>
        <translation>
            <numerusform>bryts på %n ställe</numerusform>
            <numerusform>bryts på %n ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Vad skulle hjälpa?</translation>
    </message>
    <message>
        <source>What is short, and why</source>
        <translation>Det här saknas, och varför</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Nothing is short.</source>
        <translation>Ingenting saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n hushåll</numerusform>
            <numerusform>%n hushåll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Places and months</source>
        <translation>Orter och månader</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Persons who get a home, by municipality</source>
        <translation>Personer som får bostad, per kommun</translation>
    </message>
    <message>
        <source>Households that get a home, by municipality</source>
        <translation>Hushåll som får bostad, per kommun</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Move households …</source>
        <translation>Flytta hushåll …</translation>
    </message>
    <message>
        <source>Lock the cell …</source>
        <translation>Lås cellen …</translation>
    </message>
    <message>
        <source>Unlock the cell</source>
        <translation>Lås upp cellen</translation>
    </message>
    <message>
        <source>There is no proposal for {year} yet.</source>
        <translation>Det finns inget förslag för {year} än.</translation>
    </message>
    <message>
        <source>{cells} cells · {households} households · {persons} persons</source>
        <translation>{cells} celler · {households} hushåll · {persons} personer</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Also places without anyone</source>
        <translation>Även orter utan hushåll</translation>
    </message>
    <message>
        <source>Households or persons</source>
        <translation>Hushåll eller personer</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Table, cards, map, chart, prices or difference</source>
        <translation>Tabell, kort, karta, diagram, priser eller skillnad</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alla kommuner</translation>
    </message>
    <message>
        <source>Here the proposal will stand: how many households move to which place, month by month.
Plan as soon as there are quotas and homes; you can plan again as often as you like.</source>
        <translation>Här kommer förslaget att stå: hur många hushåll som flyttar till vilken ort, månad för månad.
Planera så snart det finns kommuntal och bostäder. Du kan planera om hur många gånger du vill.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Nobody in this plan needs a new home.</source>
        <translation>Ingen i den här planen behöver ny bostad.</translation>
    </message>
    <message>
        <source>{placed} of {persons} persons get a home; {without} are left without.</source>
        <translation>{placed} av {persons} personer får bostad; {without} blir utan.</translation>
    </message>
    <message>
        <source>All {persons} persons get a home, {late} of them late.</source>
        <translation>Alla {persons} personer får bostad, {late} av dem sent.</translation>
    </message>
    <message>
        <source>All {persons} persons get a home in time.</source>
        <translation>Alla {persons} personer får bostad i tid.</translation>
    </message>
    <message numerus="yes">
        <source>The plan breaks %n rules.</source>
        <translation>
            <numerusform>Planen bryter mot %n regel.</numerusform>
            <numerusform>Planen bryter mot %n regler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule that is switched on is kept.</source>
        <translation>Alla påslagna regler hålls.</translation>
    </message>
    <message>
        <source>Proposal {number} · {day} {time} · {outcome}</source>
        <translation>Förslag {number} · {day} {time} · {outcome}</translation>
    </message>
    <message>
        <source>{name}: {placed} get a home ({urban} persons urban, {rural} rural); {without} persons get none</source>
        <translation>{name}: {placed} får bostad ({urban} personer i tätort, {rural} på landsbygd); {without} personer får ingen</translation>
    </message>
</context>
<context>
    <name>QuotaPapers</name>
    <message>
        <source>How the criteria were weighed</source>
        <translation>Så har kriterierna vägts</translation>
    </message>
    <message>
        <source>The municipal quotas were set by hand or imported. No formula was used, so no criterion has a weight and no quota has a target.</source>
        <translation>Kommuntalen är satta för hand eller importerade. Ingen formel har använts, så inget kriterium har en vikt och inget kommuntal ett mål.</translation>
    </message>
    <message>
        <source>Required criteria that were not weighed</source>
        <translation>Kriterier som krävs men inte har vägts in</translation>
    </message>
    <message>
        <source>The rule set {rule_set} says that these shall be regarded, but they have the weight 0 in the formula: {criteria}.</source>
        <translation>Enligt regeluppsättningen {rule_set} ska hänsyn tas till dessa, men de har vikten 0 i formeln: {criteria}.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Så räknas det</translation>
    </message>
    <message>
        <source>The plan does not show whether the ability to offer housing was regarded.</source>
        <translation>Det framgår inte av planeringsfilen om kommunernas möjlighet att erbjuda bostäder har beaktats.</translation>
    </message>
    <message>
        <source>The plan does not show whether municipalities&apos; planning for an earlier, higher number was regarded.</source>
        <translation>Det framgår inte av planeringsfilen om kommunernas planering för ett tidigare, högre tal har beaktats.</translation>
    </message>
    <message>
        <source>More inhabitants give a higher quota</source>
        <translation>Fler invånare ger högre kommuntal</translation>
    </message>
    <message>
        <source>A high value gives a higher quota</source>
        <translation>Högt värde ger högre kommuntal</translation>
    </message>
    <message>
        <source>A high value gives a lower quota</source>
        <translation>Högt värde ger lägre kommuntal</translation>
    </message>
    <message>
        <source>A municipality&apos;s share of a criterion is its inhabitants times its index, divided by the sum of the same for the county. The contribution in persons is weight × share × county quota, and the contributions add up to the target.</source>
        <translation>En kommuns andel av ett kriterium är invånare gånger index, delat med länets summa av samma sak. Bidraget i personer är vikt × andel × länstal, och bidragen är tillsammans målet.</translation>
    </message>
    <message>
        <source>For population the index is 1 for everyone.</source>
        <translation>För folkmängd är index 1 för alla.</translation>
    </message>
    <message>
        <source>Numbers of persons or homes are compared for each inhabitant: the municipality&apos;s number an inhabitant divided by the county&apos;s.</source>
        <translation>Antal personer eller bostäder jämförs per invånare: kommunens tal per invånare delat med länets.</translation>
    </message>
    <message>
        <source>Shares and grades are compared as they are: the municipality&apos;s value divided by the county&apos;s mean, in which every inhabitant counts alike.</source>
        <translation>Andelar och betyg jämförs som de är: kommunens värde delat med länets medelvärde, där alla invånare räknas lika.</translation>
    </message>
    <message>
        <source>Where a high value gives a higher quota, the index is that comparison.</source>
        <translation>Där högt värde ger högre kommuntal är index den jämförelsen.</translation>
    </message>
    <message>
        <source>Where a high value gives a lower quota, the index is 2 less that comparison, but not below 0.</source>
        <translation>Där högt värde ger lägre kommuntal är index 2 minus den jämförelsen, men inte under 0.</translation>
    </message>
    <message>
        <source>Targets become whole persons so that the largest deviation, and then the sum of all deviations, is as small as it can be. Ties are broken by municipality code.</source>
        <translation>Målen görs till hela personer så att den största avvikelsen, och därefter summan av alla avvikelser, blir så liten som möjligt. Lika fall avgörs av kommunkoden.</translation>
    </message>
    <message>
        <source>Targets become whole persons by the odd-number method (Sainte-Laguë), under which no municipality gets fewer when the county quota grows. Ties are broken by municipality code.</source>
        <translation>Målen görs till hela personer med uddatalsmetoden (Sainte-Laguë), där ingen kommun får färre när länstalet växer. Lika fall avgörs av kommunkoden.</translation>
    </message>
    <message numerus="yes">
        <source>Smallest quota (floor): %n persons.</source>
        <translation>
            <numerusform>Minsta kommuntal (golv): %n person.</numerusform>
            <numerusform>Minsta kommuntal (golv): %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No smallest quota (floor).</source>
        <translation>Inget minsta kommuntal (golv).</translation>
    </message>
    <message>
        <source>No largest quota (cap).</source>
        <translation>Inget största kommuntal (tak).</translation>
    </message>
    <message numerus="yes">
        <source>Largest quota (cap): %n persons.</source>
        <translation>
            <numerusform>Största kommuntal (tak): %n person.</numerusform>
            <numerusform>Största kommuntal (tak): %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotas are rounded to whole steps of {step} persons; one municipality takes what is left.</source>
        <translation>Kommuntalen rundas till hela steg om {step} personer; en kommun tar det som blir över.</translation>
    </message>
    <message>
        <source>Rule set: {name}.</source>
        <translation>Regeluppsättning: {name}.</translation>
    </message>
    <message>
        <source>Rule set: {name}. Alternative that was used: {alternative}.</source>
        <translation>Regeluppsättning: {name}. Alternativ som har använts: {alternative}.</translation>
    </message>
    <message>
        <source>Criteria, weights and sources</source>
        <translation>Kriterier, vikter och källor</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>By the rule set</source>
        <translation>Enligt reglerna</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Source, date and edition</source>
        <translation>Källa, datum och utgåva</translation>
    </message>
    <message>
        <source>The weights are the officer&apos;s; no statute gives any. Weights as printed add up to 100 %.</source>
        <translation>Vikterna är handläggarens; ingen författning anger några. De tryckta vikterna är tillsammans 100 %.</translation>
    </message>
    <message>
        <source>The ability to offer housing was weighed in.</source>
        <translation>Kommunernas möjlighet att erbjuda bostäder har vägts in.</translation>
    </message>
    <message>
        <source>The ability to offer housing was not weighed in.</source>
        <translation>Kommunernas möjlighet att erbjuda bostäder har inte vägts in.</translation>
    </message>
    <message>
        <source>Municipalities&apos; planning for the earlier, higher number was regarded.</source>
        <translation>Kommunernas planering för det tidigare, högre talet har beaktats.</translation>
    </message>
    <message>
        <source>Municipalities&apos; planning for an earlier, higher number was not regarded.</source>
        <translation>Kommunernas planering för ett tidigare, högre tal har inte beaktats.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Inga värden</translation>
    </message>
    <message>
        <source>Not among its criteria</source>
        <translation>Ingår inte</translation>
    </message>
    <message>
        <source>Shall be regarded</source>
        <translation>Ska beaktas</translation>
    </message>
    <message>
        <source>May be regarded</source>
        <translation>Får beaktas</translation>
    </message>
    <message>
        <source>Decision on municipal quotas {year} – {county}</source>
        <translation>Beslut om kommuntal {year} – {county}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>How the quotas were arrived at is told in the basis of the decision, which carries the same fingerprint.</source>
        <translation>Hur kommuntalen har tagits fram framgår av underlaget till beslutet, som har samma fingeravtryck.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Beslutande</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>How to appeal</source>
        <translation>Hur man överklagar</translation>
    </message>
    <message>
        <source>The County Administrative Board divides the county quota for {year}, version {version}, {quota} persons, between the {count} municipalities of the county as the table shows.</source>
        <translation>Länsstyrelsen fördelar länstalet för {year}, version {version}, {quota} personer, mellan länets {count} kommuner enligt tabellen.</translation>
    </message>
    <message>
        <source>The county quota is fixed by {sfs} and in force from {in_force}.</source>
        <translation>Länstalet följer av {sfs} och gäller från {in_force}.</translation>
    </message>
    <message>
        <source>The decision replaces version {version} of {year} from {in_force}.</source>
        <translation>Beslutet ersätter version {version} för {year} från {in_force}.</translation>
    </message>
    <message>
        <source>The decision replaces version {version} of {year}.</source>
        <translation>Beslutet ersätter version {version} för {year}.</translation>
    </message>
    <message>
        <source>The county quota was {before} persons and is now {now}, a difference of {difference}.</source>
        <translation>Länstalet var {before} personer och är nu {now}, en skillnad på {difference}.</translation>
    </message>
    <message>
        <source>{sfs}, entered for the rule set {rule_set}</source>
        <translation>{sfs}, inskrivet för regeluppsättningen {rule_set}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Values of the criteria</source>
        <translation>Kriteriernas värden</translation>
    </message>
    <message>
        <source>By inhabitants alone</source>
        <translation>Efter enbart folkmängd</translation>
    </message>
    <message>
        <source>Quota {year}</source>
        <translation>Kommuntal {year}</translation>
    </message>
    <message>
        <source>Last earlier quota</source>
        <translation>Senaste tidigare kommuntal</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>The quotas beside other numbers, persons</source>
        <translation>Kommuntalen bredvid andra tal, personer</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Share of the county</source>
        <translation>Andel av länet</translation>
    </message>
    <message>
        <source>Municipal quota</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Difference is the municipal quota less the number beside it. A dash means that the number is not known.</source>
        <translation>Skillnad är kommuntalet minus talet bredvid. Ett streck betyder att talet inte är känt.</translation>
    </message>
    <message>
        <source>A dash means that the value is not known, which is not the same as zero.</source>
        <translation>Ett streck betyder att värdet inte är känt, vilket inte är detsamma som noll.</translation>
    </message>
    <message>
        <source>Values that the criteria are counted from</source>
        <translation>Värden som kriterierna räknas från</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>of whom already housed</source>
        <translation>varav redan har bostad</translation>
    </message>
    <message>
        <source>from the Migration Agency&apos;s housing</source>
        <translation>från Migrationsverkets boende</translation>
    </message>
    <message>
        <source>resettled</source>
        <translation>kvotflyktingar</translation>
    </message>
    <message>
        <source>Municipal quotas {year}, version {version}, persons</source>
        <translation>Kommuntal {year}, version {version}, personer</translation>
    </message>
    <message>
        <source>DECIDED</source>
        <translation>FASTSTÄLLD</translation>
    </message>
    <message>
        <source>Diary number {number}</source>
        <translation>Dnr {number}</translation>
    </message>
    <message>
        <source>Fingerprint of the inputs {fingerprint}</source>
        <translation>Underlagets fingeravtryck {fingerprint}</translation>
    </message>
    <message>
        <source>County board</source>
        <translation>Länsstyrelse</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Beslutsdatum</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>County quota fixed by</source>
        <translation>Länstalet följer av</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>version {version} of {year}</source>
        <translation>version {version} för {year}</translation>
    </message>
    <message>
        <source>Replaced decision</source>
        <translation>Ersatt beslut</translation>
    </message>
    <message>
        <source>diary number {number}</source>
        <translation>dnr {number}</translation>
    </message>
    <message>
        <source>The County Administrative Board of {county}</source>
        <translation>Länsstyrelsen i {county}</translation>
    </message>
    <message>
        <source>This is a proposal for a decision. Nothing has been decided.</source>
        <translation>Det här är ett förslag till beslut. Inget är beslutat.</translation>
    </message>
    <message>
        <source>The sum differs</source>
        <translation>Summan stämmer inte</translation>
    </message>
    <message>
        <source>The municipal quotas add up to {sum} persons, the county quota is {quota}. They must be equal before anything is decided.</source>
        <translation>Kommuntalen är tillsammans {sum} personer, länstalet är {quota}. De måste vara lika innan något beslutas.</translation>
    </message>
    <message>
        <source>Rule set not confirmed</source>
        <translation>Regeluppsättningen är ej bekräftad</translation>
    </message>
    <message>
        <source>The rule set {rule_set} rests on a government bill. No SFS number has been entered, and the sections have to be checked against the act before anything is decided.</source>
        <translation>Regeluppsättningen {rule_set} bygger på en proposition. Inget SFS-nummer är inskrivet, och paragraferna måste kontrolleras mot lagen innan något beslutas.</translation>
    </message>
    <message>
        <source>The planning file is an example that shows the program. The numbers say nothing about the real municipalities.</source>
        <translation>Planeringsfilen är ett exempel som visar programmet. Talen säger inget om de verkliga kommunerna.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Municipal quotas</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>No municipality has a lock or a limit of its own.</source>
        <translation>Ingen kommun har ett lås eller en egen gräns.</translation>
    </message>
    <message>
        <source>No quota differs from what the formula gives.</source>
        <translation>Inget kommuntal skiljer sig från vad formeln ger.</translation>
    </message>
    <message>
        <source>The municipal quotas add up to {sum} persons, equal to the county quota.</source>
        <translation>Kommuntalen är tillsammans {sum} personer, lika med länstalet.</translation>
    </message>
    <message>
        <source>The municipal quotas add up to {sum} persons; the county quota is {quota}.</source>
        <translation>Kommuntalen är tillsammans {sum} personer; länstalet är {quota}.</translation>
    </message>
    <message>
        <source>locked at {quota}</source>
        <translation>låst till {quota}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>minst {least}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>högst {most}</translation>
    </message>
    <message>
        <source>between {least} and {most}</source>
        <translation>mellan {least} och {most}</translation>
    </message>
    <message>
        <source>What each criterion contributes, in persons</source>
        <translation>Vad varje kriterium bidrar med, personer</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Contributions are rounded so that those printed add up to the printed targets and to the totals. Deviation is the quota less the target.</source>
        <translation>Bidragen är avrundade så att de tryckta talen stämmer med de tryckta målen och summorna. Avvikelse är kommuntalet minus målet.</translation>
    </message>
    <message>
        <source>What a lock or a limit gives or takes is spread over the other municipalities.</source>
        <translation>Det som ett lås eller en gräns ger eller tar sprids på de andra kommunerna.</translation>
    </message>
    <message>
        <source>Quotas that differ from the formula</source>
        <translation>Kommuntal som skiljer sig från formeln</translation>
    </message>
    <message>
        <source>Changed municipal quotas {year} – {county}</source>
        <translation>Ändrade kommuntal {year} – {county}</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Assignments in conflict</source>
        <translation>Anvisningar i konflikt</translation>
    </message>
    <message>
        <source>In no municipality more are assigned or received than the new quota holds.</source>
        <translation>I ingen kommun är fler anvisade eller mottagna än det nya kommuntalet rymmer.</translation>
    </message>
    <message>
        <source>Old and new quotas, persons</source>
        <translation>Tidigare och nya kommuntal, personer</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Mottagna hittills</translation>
    </message>
    <message>
        <source>Left to receive</source>
        <translation>Kvar att ta emot</translation>
    </message>
    <message>
        <source>What is left to receive is the new quota less those received, redistribution apart.</source>
        <translation>Kvar att ta emot är det nya kommuntalet minus de mottagna. Omfördelningar är inte medräknade.</translation>
    </message>
    <message>
        <source>Locks and limits of single municipalities</source>
        <translation>Lås och gränser för enskilda kommuner</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>No reason entered</source>
        <translation>Inget skäl angivet</translation>
    </message>
    <message>
        <source>More assigned or received than the new quota holds, persons</source>
        <translation>Fler anvisade eller mottagna än det nya kommuntalet rymmer, personer</translation>
    </message>
    <message>
        <source>After redistribution</source>
        <translation>Efter omfördelning</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Anvisade</translation>
    </message>
    <message>
        <source>Above the quota</source>
        <translation>Över kommuntalet</translation>
    </message>
    <message>
        <source>By the formula</source>
        <translation>Enligt formeln</translation>
    </message>
    <message>
        <source>Basis of the decision on municipal quotas {year} – {county}</source>
        <translation>Underlag till beslut om kommuntal {year} – {county}</translation>
    </message>
    <message>
        <source>Map of the municipalities, darker the higher the quota. All numbers stand in the table that follows.</source>
        <translation>Karta över kommunerna, mörkare ju högre kommuntal. Alla tal står i tabellen som följer.</translation>
    </message>
    <message>
        <source>Municipal quotas on the map</source>
        <translation>Kommuntalen på karta</translation>
    </message>
    <message>
        <source>Bar chart of the municipal quotas. All numbers stand in the table that follows.</source>
        <translation>Stapeldiagram över kommuntalen. Alla tal står i tabellen som följer.</translation>
    </message>
    <message>
        <source>Municipal quotas as bars</source>
        <translation>Kommuntalen som staplar</translation>
    </message>
    <message>
        <source>Already housed</source>
        <translation>Har redan bostad</translation>
    </message>
    <message>
        <source>Migration Agency&apos;s housing</source>
        <translation>Migrationsverkets boende</translation>
    </message>
    <message>
        <source>Resettled</source>
        <translation>Kvotflyktingar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Framfört</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Dialogue with the municipalities</source>
        <translation>Dialog med kommunerna</translation>
    </message>
    <message>
        <source>No dialogue with the municipalities has been entered.</source>
        <translation>Ingen dialog med kommunerna är antecknad.</translation>
    </message>
    <message>
        <source>Of the {count} municipalities of the county {sent} have been sent a proposal, and {answered} have answered.</source>
        <translation>Av länets {count} kommuner har {sent} fått ett förslag, och {answered} har svarat.</translation>
    </message>
    <message>
        <source>Redistribution by agreement</source>
        <translation>Omfördelning efter överenskommelse</translation>
    </message>
    <message>
        <source>These agreements move parts of quotas between municipalities. They do not change the municipal quotas of the decision.</source>
        <translation>Överenskommelserna flyttar delar av kommuntal mellan kommuner. De ändrar inte kommuntalen i beslutet.</translation>
    </message>
    <message>
        <source>Agreed redistributions, persons</source>
        <translation>Överenskomna omfördelningar, personer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Sent, answered and requested</source>
        <translation>Skickat, besvarat och önskat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Requested quota</source>
        <translation>Önskat kommuntal</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What was said, and what was changed for it</source>
        <translation>Vad som har framförts, och vad som har ändrats med anledning av det</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Quota in the version before</source>
        <translation>Kommuntal i versionen före</translation>
    </message>
    <message>
        <source>Why it differs from the formula</source>
        <translation>Varför det skiljer sig från formeln</translation>
    </message>
    <message>
        <source>Year of the earlier quota</source>
        <translation>Det tidigare kommuntalets år</translation>
    </message>
</context>
<context>
    <name>QuotaPreview</name>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Basis of the decision</source>
        <translation>Underlag till beslut</translation>
    </message>
    <message>
        <source>Changed quotas</source>
        <translation>Ändrade kommuntal</translation>
    </message>
    <message>
        <source>{kind} {year} version {version} {county}</source>
        <translation>{kind} {year} version {version} {county}</translation>
    </message>
    <message>
        <source>title, or title and name</source>
        <translation>titel, eller titel och namn</translation>
    </message>
    <message>
        <source>None is printed unless you write one, or paste your authority&apos;s own.</source>
        <translation>Ingen överklagandehänvisning skrivs ut om du inte själv skriver en eller klistrar in myndighetens egen.</translation>
    </message>
    <message>
        <source>Print the papers of the municipal quotas {year}</source>
        <translation>Skriv ut kommuntalens dokument {year}</translation>
    </message>
    <message>
        <source>Decided: printed as it was stored.</source>
        <translation>Fastställt: skrivs ut som det sparades.</translation>
    </message>
    <message>
        <source>Draft of what the plan holds now.</source>
        <translation>Utkast av det som planen innehåller nu.</translation>
    </message>
    <message>
        <source>&amp;County</source>
        <translation>&amp;Län</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>D&amp;okument</translation>
    </message>
    <message>
        <source>Diary &amp;number</source>
        <translation>Diarie&amp;nummer</translation>
    </message>
    <message>
        <source>Decision &amp;maker</source>
        <translation>&amp;Beslutsfattare</translation>
    </message>
    <message>
        <source>&amp;Rapporteur</source>
        <translation>Före&amp;dragande</translation>
    </message>
    <message>
        <source>&amp;Appeal clause</source>
        <translation>&amp;Överklagande</translation>
    </message>
    <message>
        <source>There are no municipal quotas to print for {year} yet.
Divide the county quota on the page Quotas, or import quotas.</source>
        <translation>Det finns inga kommuntal att skriva ut för {year} ännu.
Fördela länstalet på sidan Kommuntal, eller importera kommuntal.</translation>
    </message>
</context>
<context>
    <name>QuotaSets</name>
    <message>
        <source>Quotas {year}</source>
        <translation>Kommuntal {year}</translation>
    </message>
    <message>
        <source>Quotas {year} version {version}</source>
        <translation>Kommuntal {year} version {version}</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutade</translation>
    </message>
    <message>
        <source>Alternative {name}</source>
        <translation>Alternativ {name}</translation>
    </message>
    <message>
        <source>By inhabitants alone</source>
        <translation>Efter folkmängd</translation>
    </message>
    <message>
        <source>Requested in the dialogue</source>
        <translation>Önskat i dialogen</translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message>
        <source>Change municipal quotas</source>
        <translation>Ändra kommuntal</translation>
    </message>
    <message>
        <source>Change county quotas</source>
        <translation>Ändra länstal</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Split by route …</source>
        <translation>Dela upp på vägar …</translation>
    </message>
    <message>
        <source>Decision and basis …</source>
        <translation>Beslut och underlag …</translation>
    </message>
    <message>
        <source>No municipal quotas for {year} yet. Make them by a formula, import them, or write them in the table.</source>
        <translation>Inga kommuntal för {year} än. Gör dem med en formel, importera dem eller skriv in dem i tabellen.</translation>
    </message>
    <message>
        <source>Decided: the numbers stay as they are, a change takes a new version</source>
        <translation>Fastställd: talen ligger fast, en ändring kräver en ny version</translation>
    </message>
    <message>
        <source>{count} of {all} municipalities have a quota</source>
        <translation>{count} av {all} kommuner har ett kommuntal</translation>
    </message>
    <message numerus="yes">
        <source>%n are calculated, not decided</source>
        <translation>
            <numerusform>%n är uträknat, inte beslutat</numerusform>
            <numerusform>%n är uträknade, inte beslutade</numerusform>
        </translation>
    </message>
    <message>
        <source>taken from {alternative}</source>
        <translation>tagna från {alternative}</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers changed by hand</source>
        <translation>
            <numerusform>%n tal ändrat för hand</numerusform>
            <numerusform>%n tal ändrade för hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons already live in the municipality</source>
        <translation>
            <numerusform>%n person bor redan i kommunen</numerusform>
            <numerusform>%n personer bor redan i kommunen</numerusform>
        </translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Last before</source>
        <translation>Senast före</translation>
    </message>
    <message>
        <source>Share of the county&apos;s inhabitants</source>
        <translation>Andel av länets invånare</translation>
    </message>
    <message>
        <source>That share of the county quota</source>
        <translation>Samma andel av länstalet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Municipal quota</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Redistributed</source>
        <translation>Omfördelat</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Mottagna hittills</translation>
    </message>
    <message>
        <source>Quota {year}</source>
        <translation>Kommuntal {year}</translation>
    </message>
    <message>
        <source>Why {persons} for {municipality}?</source>
        <translation>Varför {persons} för {municipality}?</translation>
    </message>
    <message>
        <source>Municipal quotas {year}, persons</source>
        <translation>Kommuntal {year}, personer</translation>
    </message>
    <message>
        <source>{municipality} has no quota yet</source>
        <translation>{municipality} har inget kommuntal ännu</translation>
    </message>
    <message>
        <source>{municipality}: {persons} persons</source>
        <translation>{municipality}: {persons} personer</translation>
    </message>
    <message>
        <source>{municipality}: {persons} persons, {earlier} in {year}</source>
        <translation>{municipality}: {persons} personer, {earlier} år {year}</translation>
    </message>
    <message>
        <source>last before {year}</source>
        <translation>det senaste före {year}</translation>
    </message>
    <message>
        <source>Persons by municipality</source>
        <translation>Personer per kommun</translation>
    </message>
    <message>
        <source>The number is: {status}.</source>
        <translation>Talet är: {status}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Left to distribute</source>
        <translation>Kvar att fördela</translation>
    </message>
    <message>
        <source>The Government decides the county quota.</source>
        <translation>Regeringen beslutar länstalet.</translation>
    </message>
    <message>
        <source>DECIDED</source>
        <translation>FASTSTÄLLD</translation>
    </message>
    <message>
        <source>DRAFT, decided for {counties}</source>
        <translation>UTKAST, fastställd för {counties}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>UTKAST</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>från {date}</translation>
    </message>
    <message>
        <source>county quota</source>
        <translation>länstal</translation>
    </message>
    <message>
        <source>county quotas in all</source>
        <translation>länstal i allt</translation>
    </message>
    <message>
        <source>distributed</source>
        <translation>fördelat</translation>
    </message>
    <message>
        <source>left to distribute</source>
        <translation>kvar att fördela</translation>
    </message>
    <message>
        <source>more than the county quota</source>
        <translation>mer än länstalet</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagna</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>% of the county</source>
        <translation>% av länet</translation>
    </message>
    <message>
        <source>The newest quota of an earlier year.</source>
        <translation>Det senaste kommuntalet från ett tidigare år.</translation>
    </message>
    <message>
        <source>County quota</source>
        <translation>Länstal</translation>
    </message>
    <message>
        <source>Split by route</source>
        <translation>Dela upp på vägar</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dela upp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The sum is {written}, as the municipal quotas together.</source>
        <translation>Summan är {written}, som kommuntalen tillsammans.</translation>
    </message>
    <message>
        <source>The sum is {written}; the municipal quotas together are {total}.</source>
        <translation>Summan är {written}; kommuntalen är tillsammans {total}.</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
</context>
<context>
    <name>Redistribute</name>
    <message>
        <source>Redistribute part of a quota</source>
        <translation>Omfördela en del av ett kommuntal</translation>
    </message>
    <message>
        <source>Where it is written down, such as the diary number</source>
        <translation>Var det står, till exempel diarienumret</translation>
    </message>
    <message>
        <source>Redistribute</source>
        <translation>Omfördela</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Välj en kommun</translation>
    </message>
    <message>
        <source>{municipality} – no quota</source>
        <translation>{municipality} – inget kommuntal</translation>
    </message>
    <message>
        <source>{municipality} – quota {quota}, received {received}</source>
        <translation>{municipality} – tal {quota}, mottagna {received}</translation>
    </message>
    <message>
        <source>Choose who gives and who takes over.</source>
        <translation>Välj vem som lämnar och vem som tar över.</translation>
    </message>
    <message>
        <source>{municipality} goes from {before} to {after}.</source>
        <translation>{municipality} går från {before} till {after}.</translation>
    </message>
    <message>
        <source>Inside the county, or with a neighbour in another county as long as the county quota is met. The decided quotas stay as they are.</source>
        <translation>Inom länet, eller med en grannkommun i ett annat län så länge länstalet nås. De beslutade kommuntalen ligger fast.</translation>
    </message>
    <message>
        <source>&amp;Gives</source>
        <translation>&amp;Lämnar</translation>
    </message>
    <message>
        <source>&amp;Takes over</source>
        <translation>&amp;Tar över</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>&amp;Personer</translation>
    </message>
    <message>
        <source>&amp;Counts from</source>
        <translation>&amp;Gäller från</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Avtal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>already housed</source>
        <translation>redan bosatta</translation>
    </message>
    <message>
        <source>from the agency&apos;s housing</source>
        <translation>från anläggningsboende</translation>
    </message>
    <message>
        <source>resettled refugees</source>
        <translation>kvotflyktingar</translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons more on the municipal quota ({route})</source>
        <translation>
            <numerusform>{municipality}: %n person till i kommuntalet ({route})</numerusform>
            <numerusform>{municipality}: %n personer till i kommuntalet ({route})</numerusform>
        </translation>
    </message>
    <message>
        <source>Newcomers may be {after} per thousand of a place&apos;s inhabitants instead of {before}</source>
        <translation>Nyanlända får vara {after} promille av en orts invånare i stället för {before}</translation>
    </message>
    <message>
        <source>The budget for housing projects: {after} SEK instead of {before}</source>
        <translation>Budgeten för bostadsprojekt: {after} kronor i stället för {before}</translation>
    </message>
    <message>
        <source>The floor for every kind of household is {after}, not {before}</source>
        <translation>Golvet för varje slags hushåll är {after} i stället för {before}</translation>
    </message>
    <message numerus="yes">
        <source>{place}: %n more step-free homes with at least {rooms}, by {month}</source>
        <translation>
            <numerusform>{place}: %n bostad till utan trappsteg med minst {rooms}, senast i {month}</numerusform>
            <numerusform>{place}: %n bostäder till utan trappsteg med minst {rooms}, senast i {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}: %n more homes with at least {rooms}, by {month}</source>
        <translation>
            <numerusform>{place}: %n bostad till med minst {rooms}, senast i {month}</numerusform>
            <numerusform>{place}: %n bostäder till med minst {rooms}, senast i {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{point}: %n more preschool places, by {month}</source>
        <translation>
            <numerusform>{point}: %n förskoleplats till, senast i {month}</numerusform>
            <numerusform>{point}: %n förskoleplatser till, senast i {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{point}: %n more school places, by {month}</source>
        <translation>
            <numerusform>{point}: %n skolplats till, senast i {month}</numerusform>
            <numerusform>{point}: %n skolplatser till, senast i {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{point}: %n more upper secondary school places, by {month}</source>
        <translation>
            <numerusform>{point}: %n gymnasieplats till, senast i {month}</numerusform>
            <numerusform>{point}: %n gymnasieplatser till, senast i {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{point}: %n more places in Swedish for immigrants, by {month}</source>
        <translation>
            <numerusform>{point}: %n sfi-plats till, senast i {month}</numerusform>
            <numerusform>{point}: %n sfi-platser till, senast i {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{point}: %n more places in health care, by {month}</source>
        <translation>
            <numerusform>{point}: %n vårdplats till, senast i {month}</numerusform>
            <numerusform>{point}: %n vårdplatser till, senast i {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} in {month}</source>
        <translation>{place} i {month}</translation>
    </message>
    <message>
        <source>The lock on {where}: exactly {after} households instead of {before}</source>
        <translation>Låset på {where}: exakt {after} hushåll i stället för {before}</translation>
    </message>
    <message>
        <source>The lock on {where}: at most {after} households instead of {before}</source>
        <translation>Låset på {where}: högst {after} hushåll i stället för {before}</translation>
    </message>
    <message>
        <source>The lock on {where}: at least {after} households instead of {before}</source>
        <translation>Låset på {where}: minst {after} hushåll i stället för {before}</translation>
    </message>
    <message>
        <source>{municipality}: {after} persons a month instead of {before}</source>
        <translation>{municipality}: {after} personer i månaden i stället för {before}</translation>
    </message>
    <message>
        <source>{municipality}: {after} households a month instead of {before}</source>
        <translation>{municipality}: {after} hushåll i månaden i stället för {before}</translation>
    </message>
    <message>
        <source>Then everybody has a home in time.</source>
        <translation>Då har alla bostad i tid.</translation>
    </message>
    <message numerus="yes">
        <source>Then %n persons have no home in time.</source>
        <translation>
            <numerusform>Då saknar %n person bostad i tid.</numerusform>
            <numerusform>Då saknar %n personer bostad i tid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a home in time. Nothing needs to be mended.</source>
        <translation>Alla har bostad i tid. Ingenting behöver lagas.</translation>
    </message>
    <message>
        <source>The time was too short to find what would help.
Try again with more time.</source>
        <translation>Tiden räckte inte för att hitta vad som skulle hjälpa.
Försök igen med mer tid.</translation>
    </message>
    <message numerus="yes">
        <source>%n repairs help, each of them alone.</source>
        <translation>
            <numerusform>%n reparation hjälper.</numerusform>
            <numerusform>%n reparationer hjälper, var och en för sig.</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan can keep the rules together.</source>
        <translation>Ingen plan kan hålla reglerna tillsammans.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons have no home in time.</source>
        <translation>
            <numerusform>%n person saknar bostad i tid.</numerusform>
            <numerusform>%n personer saknar bostad i tid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons have no home in time, and no homes, places, quota or locks would change that.
Look at what they need, at the places they are allowed, and at when they were assigned.</source>
        <translation>
            <numerusform>%n person saknar bostad i tid, och inga bostäder, platser, kommuntal eller lås skulle ändra det.
Se efter vad hushållet behöver, vilka orter det får bo på och när det anvisades.</numerusform>
            <numerusform>%n personer saknar bostad i tid, och inga bostäder, platser, kommuntal eller lås skulle ändra det.
Se efter vad de behöver, vilka orter de får bo på och när de anvisades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair {number}</source>
        <translation>Reparation {number}</translation>
    </message>
    <message>
        <source>Seeking what would help</source>
        <translation>Söker vad som skulle hjälpa</translation>
    </message>
    <message>
        <source>Planning with each repair</source>
        <translation>Planerar med varje reparation</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Vad som skulle hjälpa</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparationer</translation>
    </message>
    <message>
        <source>What the repair changes</source>
        <translation>Vad reparationen ändrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopiera listan</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Genomför</translation>
    </message>
    <message>
        <source>It is done, and can be taken back with Undo.
Plan again to get a proposal.</source>
        <translation>Det är gjort och kan tas tillbaka med Ångra.
Planera igen för att få ett förslag.</translation>
    </message>
    <message>
        <source>You cancelled. Nothing has been changed.
Ask again when you want.</source>
        <translation>Du avbröt. Ingenting har ändrats.
Fråga igen när du vill.</translation>
    </message>
    <message>
        <source>Locks and limits are changed in one step that can be taken back.</source>
        <translation>Lås och gränser ändras i ett steg som går att ångra.</translation>
    </message>
    <message>
        <source>Homes, places and quotas are entered on their own pages once they are there. Lines that no other repair has come first.</source>
        <translation>Bostäder, platser och kommuntal förs in på sina sidor när de finns. Rader som ingen annan reparation har står först.</translation>
    </message>
</context>
<context>
    <name>Revise</name>
    <message>
        <source>Revise the quotas for {year}</source>
        <translation>Revidera kommuntalen för {year}</translation>
    </message>
    <message>
        <source>for example 2024:480</source>
        <translation>till exempel 2024:480</translation>
    </message>
    <message>
        <source>Not yet: divide on the page Quotas</source>
        <translation>Inte ännu: fördela på sidan Kommuntal</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Revidera</translation>
    </message>
    <message>
        <source>Write the SFS number as year and number: 2024:480.</source>
        <translation>Skriv SFS-numret som år och nummer: 2024:480.</translation>
    </message>
    <message>
        <source>The version is made, and you divide it on the page Quotas.</source>
        <translation>Versionen görs, och du fördelar den på sidan Kommuntal.</translation>
    </message>
    <message>
        <source>The version begins as a copy, and you divide it on the page Quotas.</source>
        <translation>Versionen börjar som en kopia, och du fördelar den på sidan Kommuntal.</translation>
    </message>
    <message>
        <source>{lower} municipalities get a lower quota, {higher} a higher.</source>
        <translation>{lower} kommuner får ett lägre tal, {higher} ett högre.</translation>
    </message>
    <message numerus="yes">
        <source>In %n municipalities more persons are assigned or received than the new quota.</source>
        <translation>
            <numerusform>I %n kommun är fler anvisade eller mottagna än det nya talet.</numerusform>
            <numerusform>I %n kommuner är fler anvisade eller mottagna än det nya talet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new version follows version {version}, which is kept as it is. Nobody gets a lower quota than what is received. When the county quota falls, a municipality that has planned for more can be protected under section 7 a of ordinance (2016:39).</source>
        <translation>En ny version följer efter version {version}, som ligger kvar. Ingen får ett lägre tal än det redan mottagna. Sänks länstalet kan en kommun som har planerat för mer skyddas enligt 7 a § förordningen (2016:39).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;SFS number</source>
        <translation>&amp;SFS-nummer</translation>
    </message>
    <message>
        <source>&amp;In force from</source>
        <translation>&amp;Gäller från</translation>
    </message>
    <message>
        <source>&amp;Divide by</source>
        <translation>&amp;Fördela efter</translation>
    </message>
    <message>
        <source>{county}, now {persons}</source>
        <translation>{county}, nu {persons}</translation>
    </message>
    <message>
        <source>County quotas</source>
        <translation>Länstal</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planerat för</translation>
    </message>
    <message>
        <source>Reason (7 a §)</source>
        <translation>Skäl (7 a §)</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att titta på</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Quota before</source>
        <translation>Tal före</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagna</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Anvisade</translation>
    </message>
    <message>
        <source>What the municipality has planned to receive.</source>
        <translation>Hur många kommunen har planerat att ta emot.</translation>
    </message>
    <message>
        <source>Is stored as the reason of the floor and printed.</source>
        <translation>Sparas som skäl för det lägsta talet och skrivs ut.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>What is received and what is agreed away to others, or what is protected when that is more.</source>
        <translation>Mottagna och omfördelade till andra, eller det skyddade om det är mer.</translation>
    </message>
    <message numerus="yes">
        <source>%n above the quota</source>
        <translation>
            <numerusform>%n över talet</numerusform>
            <numerusform>%n över talet</numerusform>
        </translation>
    </message>
    <message>
        <source>New quota</source>
        <translation>Nytt tal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>stands at its floor</source>
        <translation>på sitt lägsta tal</translation>
    </message>
    <message numerus="yes">
        <source>The quotas are revised. %n municipalities have more assigned or received than the new quota; they are listed here.</source>
        <translation>
            <numerusform>Kommuntalen är reviderade. %n kommun har fler anvisade eller mottagna än det nya talet; den visas här.</numerusform>
            <numerusform>Kommuntalen är reviderade. %n kommuner har fler anvisade eller mottagna än det nya talet; de visas här.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotas are revised. Nobody has more than the new quota.</source>
        <translation>Kommuntalen är reviderade. Ingen har fler än det nya talet.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Every household is counted once, in a place open to it</source>
        <translation>Varje hushåll räknas en gång, på en ort som är öppen för det</translation>
    </message>
    <message>
        <source>No more households than homes that are large enough</source>
        <translation>Inte fler hushåll än bostäder som är stora nog</translation>
    </message>
    <message>
        <source>Homes and places suit coded needs</source>
        <translation>Bostad och ort passar de behov som angetts</translation>
    </message>
    <message>
        <source>The officer&apos;s locks hold</source>
        <translation>Handläggarens lås gäller</translation>
    </message>
    <message>
        <source>No municipality receives more people than its quota</source>
        <translation>Ingen kommun tar emot fler än sitt kommuntal</translation>
    </message>
    <message>
        <source>Received within two calendar months of the assignment</source>
        <translation>Mottagen inom två kalendermånader från anvisningen</translation>
    </message>
    <message>
        <source>Services have room for those who move in</source>
        <translation>Servicen har plats för dem som flyttar in</translation>
    </message>
    <message>
        <source>No kind of household fares worse than the floor</source>
        <translation>Ingen sorts hushåll får det sämre än golvet</translation>
    </message>
    <message>
        <source>Linked households do not end up apart</source>
        <translation>Hushåll som hör ihop hamnar inte på olika ställen</translation>
    </message>
    <message>
        <source>No municipality receives more in a month than it has said it can</source>
        <translation>Ingen kommun tar emot fler på en månad än den har sagt att den kan</translation>
    </message>
    <message>
        <source>School, preschool and Swedish courses are within reach</source>
        <translation>Skola, förskola och sfi inom räckhåll</translation>
    </message>
    <message>
        <source>Housing projects meet their requirements</source>
        <translation>Bostadsprojekt uppfyller sina krav</translation>
    </message>
    <message>
        <source>Newcomers are spread over inhabitants and landlords</source>
        <translation>Nyanlända sprids över invånare och hyresvärdar</translation>
    </message>
</context>
<context>
    <name>SendDialogue</name>
    <message>
        <source>Papers to the municipalities</source>
        <translation>Underlag till kommunerna</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Välj mapp …</translation>
    </message>
    <message>
        <source>Each municipality gets a paper (PDF) that shows how its number came about, and a workbook to answer in. When the files are written the municipalities are marked as asked.</source>
        <translation>Varje kommun får ett underlag (PDF) som visar hur talet har räknats fram, och en arbetsbok att svara i. När filerna är skrivna markeras kommunerna som tillfrågade.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;Answer no later than</source>
        <translation>Svar &amp;senast</translation>
    </message>
    <message>
        <source>&amp;Diary number</source>
        <translation>&amp;Diarienummer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write the day as year, month and day: 2026-03-15.</source>
        <translation>Skriv dagen som år, månad och dag: 2026-03-15.</translation>
    </message>
    <message>
        <source>That day is past. Choose a later one.</source>
        <translation>Den dagen har varit. Välj en senare.</translation>
    </message>
    <message>
        <source>The files are yours to send: nothing leaves the computer.</source>
        <translation>Filerna skickar du själv: ingenting lämnar datorn.</translation>
    </message>
    <message>
        <source>Choose a folder for the papers</source>
        <translation>Välj en mapp för underlagen</translation>
    </message>
    <message>
        <source>All municipalities ({count})</source>
        <translation>Alla kommuner ({count})</translation>
    </message>
    <message>
        <source>Those selected in the table ({count})</source>
        <translation>De markerade i tabellen ({count})</translation>
    </message>
    <message>
        <source>Those that nothing is sent to ({count})</source>
        <translation>De som inte är tillfrågade ({count})</translation>
    </message>
    <message>
        <source>Those that have not answered ({count})</source>
        <translation>De som inte har svarat ({count})</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Preschool</source>
        <translation>Förskola</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Grundskola</translation>
    </message>
    <message>
        <source>Upper secondary school</source>
        <translation>Gymnasieskola</translation>
    </message>
    <message>
        <source>Swedish for immigrants</source>
        <translation>Sfi</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Vård</translation>
    </message>
    <message>
        <source>Places served</source>
        <translation>Upptagningsområde</translation>
    </message>
    <message>
        <source>{place} (served by {other})</source>
        <translation>{place} (hör till {other})</translation>
    </message>
    <message>
        <source>Free places over time</source>
        <translation>Lediga platser över tid</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Lediga platser</translation>
    </message>
    <message>
        <source>Number served</source>
        <translation>Antal orter</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Tar emot från</translation>
    </message>
    <message>
        <source>No services yet. Import the municipality&apos;s workbook, or write the first school, preschool or sfi provider.</source>
        <translation>Ingen service ännu. Importera kommunens arbetsbok, eller skriv in den första skolan, förskolan eller sfi-anordnaren.</translation>
    </message>
    <message>
        <source>Write the first row</source>
        <translation>Skriv första raden</translation>
    </message>
    <message>
        <source>Free places: {services}</source>
        <translation>Lediga platser: {services}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Free from {month}</source>
        <translation>Lediga från {month}</translation>
    </message>
    <message>
        <source>No free places are entered: the plan counts none.</source>
        <translation>Inga lediga platser är inskrivna: planen räknar med noll.</translation>
    </message>
    <message>
        <source>Serves {places}.</source>
        <translation>Tar emot från {places}.</translation>
    </message>
    <message>
        <source>Serves no place yet: tick the places below.</source>
        <translation>Tar inte emot från någon ort ännu: kryssa i orterna nedanför.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Made-up demonstration data.</source>
        <translation>Påhittad demodata.</translation>
    </message>
</context>
<context>
    <name>Short months</name>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec</translation>
    </message>
</context>
<context>
    <name>Shortages</name>
    <message>
        <source>one room</source>
        <translation>ett rum</translation>
    </message>
    <message>
        <source>two rooms</source>
        <translation>två rum</translation>
    </message>
    <message>
        <source>three rooms</source>
        <translation>tre rum</translation>
    </message>
    <message>
        <source>four rooms</source>
        <translation>fyra rum</translation>
    </message>
    <message>
        <source>five rooms</source>
        <translation>fem rum</translation>
    </message>
    <message>
        <source>six rooms</source>
        <translation>sex rum</translation>
    </message>
    <message>
        <source>seven rooms</source>
        <translation>sju rum</translation>
    </message>
    <message>
        <source>eight rooms</source>
        <translation>åtta rum</translation>
    </message>
    <message>
        <source>the preschool places</source>
        <translation>förskoleplatserna</translation>
    </message>
    <message>
        <source>the school places</source>
        <translation>skolplatserna</translation>
    </message>
    <message>
        <source>the upper secondary school places</source>
        <translation>gymnasieplatserna</translation>
    </message>
    <message>
        <source>the places in Swedish for immigrants</source>
        <translation>sfi-platserna</translation>
    </message>
    <message>
        <source>the places in health care</source>
        <translation>vårdplatserna</translation>
    </message>
    <message>
        <source>what is left of the quota</source>
        <translation>det som är kvar av kommuntalet</translation>
    </message>
    <message>
        <source>what the locks leave</source>
        <translation>det som låsen lämnar</translation>
    </message>
    <message>
        <source>what the municipality receives in a month</source>
        <translation>vad kommunen tar emot på en månad</translation>
    </message>
    <message>
        <source>what newcomers may be of a place</source>
        <translation>vad nyanlända får vara av en ort</translation>
    </message>
    <message>
        <source>homes near those they are linked to</source>
        <translation>bostäder nära dem de hör ihop med</translation>
    </message>
    <message>
        <source>a preschool within reach</source>
        <translation>förskola inom räckhåll</translation>
    </message>
    <message>
        <source>a school within reach</source>
        <translation>skola inom räckhåll</translation>
    </message>
    <message>
        <source>Swedish for immigrants within reach</source>
        <translation>sfi inom räckhåll</translation>
    </message>
    <message>
        <source>{sentence}; not enough either: {others}</source>
        <translation>{sentence}; inte heller detta räcker: {others}</translation>
    </message>
    <message>
        <source>{places} at {point}</source>
        <translation>{places} vid {point}</translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} have no place that suits them</source>
        <translation>
            <numerusform>{municipality}: %n person som anvisas i {month} har ingen ort som passar</numerusform>
            <numerusform>{municipality}: %n personer som anvisas i {month} har ingen ort som passar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} do not fit in the quota</source>
        <translation>
            <numerusform>{municipality}: %n person som anvisas i {month} ryms inte i kommuntalet</numerusform>
            <numerusform>{municipality}: %n personer som anvisas i {month} ryms inte i kommuntalet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} find no room because of locks</source>
        <translation>
            <numerusform>{municipality}: %n person som anvisas i {month} får ingen bostad på grund av lås</numerusform>
            <numerusform>{municipality}: %n personer som anvisas i {month} får ingen bostad på grund av lås</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} have no place with {service}</source>
        <translation>
            <numerusform>{municipality}: %n person som anvisas i {month} saknar ort med {service}</numerusform>
            <numerusform>{municipality}: %n personer som anvisas i {month} saknar ort med {service}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} are more than is received in a month</source>
        <translation>
            <numerusform>{municipality}: %n person som anvisas i {month} är mer än vad kommunen tar emot på en månad</numerusform>
            <numerusform>{municipality}: %n personer som anvisas i {month} är fler än vad kommunen tar emot på en månad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} would be more newcomers than a place or a landlord takes</source>
        <translation>
            <numerusform>{municipality}: %n person som anvisas i {month} blir fler nyanlända än vad en ort eller hyresvärd tar emot</numerusform>
            <numerusform>{municipality}: %n personer som anvisas i {month} blir fler nyanlända än vad en ort eller hyresvärd tar emot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons assigned in {month} find no room near those they are linked to</source>
        <translation>
            <numerusform>{municipality}: %n person som anvisas i {month} får inte plats nära dem personen hör ihop med</numerusform>
            <numerusform>{municipality}: %n personer som anvisas i {month} får inte plats nära dem de hör ihop med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons have no step-free home with at least {rooms} in {month}</source>
        <translation>
            <numerusform>{municipality}: %n person saknar bostad utan trappsteg med minst {rooms} i {month}</numerusform>
            <numerusform>{municipality}: %n personer saknar bostad utan trappsteg med minst {rooms} i {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons have no home with at least {rooms} in {month}</source>
        <translation>
            <numerusform>{municipality}: %n person saknar bostad med minst {rooms} i {month}</numerusform>
            <numerusform>{municipality}: %n personer saknar bostad med minst {rooms} i {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{municipality}: %n persons cannot be received in {month}: {places} at {point} are not enough ({missing} missing)</source>
        <translation>
            <numerusform>{municipality}: %n person kan inte tas emot i {month}: {places} vid {point} räcker inte ({missing} saknas)</numerusform>
            <numerusform>{municipality}: %n personer kan inte tas emot i {month}: {places} vid {point} räcker inte ({missing} saknas)</numerusform>
        </translation>
    </message>
    <message>
        <source>{municipality}: {places} are missing at {point} in {month}</source>
        <translation>{municipality}: {places} saknas vid {point} i {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n preschool places</source>
        <translation>
            <numerusform>%n förskoleplats</numerusform>
            <numerusform>%n förskoleplatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school places</source>
        <translation>
            <numerusform>%n skolplats</numerusform>
            <numerusform>%n skolplatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upper secondary school places</source>
        <translation>
            <numerusform>%n gymnasieplats</numerusform>
            <numerusform>%n gymnasieplatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in Swedish for immigrants</source>
        <translation>
            <numerusform>%n sfi-plats</numerusform>
            <numerusform>%n sfi-platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in health care</source>
        <translation>
            <numerusform>%n vårdplats</numerusform>
            <numerusform>%n vårdplatser</numerusform>
        </translation>
    </message>
    <message>
        <source>The floor {limit} cannot be kept for one kind of household, {kind}: at best they come to {actual} while the rules and the locks hold</source>
        <translation>Golvet {limit} går inte att hålla för en sorts hushåll, {kind}: de kommer som bäst till {actual} medan reglerna och låsen gäller</translation>
    </message>
    <message>
        <source>The floor {limit} cannot be kept for every kind of household at once: where all fare best together, {kind} come to {actual}</source>
        <translation>Golvet {limit} går inte att hålla för alla sorters hushåll samtidigt: när det går bäst för alla tillsammans kommer {kind} till {actual}</translation>
    </message>
    <message>
        <source>The lock on {place} in {month} asks for {limit} households, but only {actual} can be placed there while the rules and the other locks hold</source>
        <translation>Låset på {place} i {month} begär {limit} hushåll, men bara {actual} kan placeras där om reglerna och övriga lås ska hålla</translation>
    </message>
    <message>
        <source>The lock on {place} asks for {limit} households, but only {actual} can be placed there while the rules and the other locks hold</source>
        <translation>Låset på {place} begär {limit} hushåll, men bara {actual} kan placeras där om reglerna och övriga lås ska hålla</translation>
    </message>
    <message>
        <source>The lock on {place} in {month} asks for {limit} households, but no more than {actual} could be placed there in the time that was given</source>
        <translation>Låset på {place} i {month} begär {limit} hushåll, men på den tid som fanns gick det inte att placera fler än {actual} där</translation>
    </message>
    <message>
        <source>The lock on {place} asks for {limit} households, but no more than {actual} could be placed there in the time that was given</source>
        <translation>Låset på {place} begär {limit} hushåll, men på den tid som fanns gick det inte att placera fler än {actual} där</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In tables</source>
        <translation>I tabeller</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Ändra cellen</translation>
    </message>
    <message>
        <source>Down, or right, when the cell is written</source>
        <translation>Nedåt, eller åt höger, när cellen är skriven</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Lämna cellen som den var</translation>
    </message>
    <message>
        <source>Fill the selection with what is written</source>
        <translation>Fyll markeringen med det som skrivs</translation>
    </message>
    <message>
        <source>Cut the cells out</source>
        <translation>Klipp ut cellerna</translation>
    </message>
    <message>
        <source>To the edge of the filled cells</source>
        <translation>Till kanten av de ifyllda cellerna</translation>
    </message>
    <message>
        <source>Select to the edge</source>
        <translation>Markera till kanten</translation>
    </message>
    <message>
        <source>First and last column</source>
        <translation>Första och sista kolumnen</translation>
    </message>
    <message>
        <source>First and last cell</source>
        <translation>Första och sista cellen</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>On the page Quotas, in the formula</source>
        <translation>På sidan Kommuntal, i formeln</translation>
    </message>
    <message>
        <source>Rename the alternative</source>
        <translation>Byt namn på alternativet</translation>
    </message>
    <message>
        <source>Lock or limit the municipality</source>
        <translation>Lås eller begränsa kommunen</translation>
    </message>
    <message>
        <source>Unlock the municipality</source>
        <translation>Lås upp kommunen</translation>
    </message>
    <message>
        <source>On the page Proposal</source>
        <translation>På sidan Förslag</translation>
    </message>
    <message>
        <source>Lock the cell</source>
        <translation>Lås cellen</translation>
    </message>
    <message>
        <source>Move households</source>
        <translation>Flytta hushåll</translation>
    </message>
    <message>
        <source>Unlock the cell</source>
        <translation>Lås upp cellen</translation>
    </message>
    <message>
        <source>Work out the prices</source>
        <translation>Räkna ut priserna</translation>
    </message>
    <message>
        <source>Alternatives and prices of the cell</source>
        <translation>Cellens alternativ och priser</translation>
    </message>
    <message>
        <source>Plan the rest with few changes</source>
        <translation>Planera om resten med få ändringar</translation>
    </message>
    <message>
        <source>Pick up the households of a cell</source>
        <translation>Lyft hushållen i en ruta</translation>
    </message>
    <message>
        <source>Carry them</source>
        <translation>Flytta dem</translation>
    </message>
    <message>
        <source>Put them down, put them back</source>
        <translation>Lägg ner dem, lägg tillbaka dem</translation>
    </message>
    <message>
        <source>More, fewer, others of them</source>
        <translation>Fler, färre, andra av dem</translation>
    </message>
    <message>
        <source>Take back a move, make it again</source>
        <translation>Ta tillbaka en flytt, gör om den</translation>
    </message>
    <message>
        <source>Fold or unfold the municipality</source>
        <translation>Fäll ihop eller ut kommunen</translation>
    </message>
    <message>
        <source>In pages that are printed</source>
        <translation>I sidor som skrivs ut</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Större, mindre</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>I hjälpen</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Tillbaka, framåt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Every act of the menus, with its key where it has one. Alt and the underlined letter opens a menu.</source>
        <translation>Allt i menyerna, med kortkommando där det finns. Alt och den understrukna bokstaven öppnar en meny.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Municipal quotas, persons</source>
        <translation>Kommuntal, personer</translation>
    </message>
    <message>
        <source>Need a home, persons</source>
        <translation>Behöver bostad, personer</translation>
    </message>
    <message>
        <source>Get a home in time, persons</source>
        <translation>Får bostad i tid, personer</translation>
    </message>
    <message>
        <source>Get a home late, persons</source>
        <translation>Får bostad för sent, personer</translation>
    </message>
    <message>
        <source>Left without a home, persons</source>
        <translation>Blir utan bostad, personer</translation>
    </message>
    <message>
        <source>Move to a town, persons</source>
        <translation>Flyttar till tätort, personer</translation>
    </message>
    <message>
        <source>Move to the countryside, persons</source>
        <translation>Flyttar till landsbygd, personer</translation>
    </message>
    <message>
        <source>Proposal {number}</source>
        <translation>Förslag {number}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Det som visas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Changes by hand</source>
        <translation>Ändrat för hand</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kartor</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Bara det som skiljer</translation>
    </message>
    <message>
        <source>Inflow {inflow}</source>
        <translation>Mottagande {inflow}</translation>
    </message>
    <message>
        <source>Comparing plans</source>
        <translation>Jämför planer</translation>
    </message>
    <message>
        <source>Here two to four plans stand side by side: totals, goals, rule by rule, and every place and month that differs.
Make at least two proposals (F9), or try inflows on the page Scenarios.</source>
        <translation>Här står två till fyra planer sida vid sida: summor, mål, regel för regel, och varje ort och månad som skiljer.
Gör minst två förslag (F9), eller pröva mottaganden på sidan Scenarier.</translation>
    </message>
    <message>
        <source>Show proposal {number}</source>
        <translation>Visa förslag {number}</translation>
    </message>
    <message>
        <source>As many households move in to every place in every month in all of these plans.</source>
        <translation>Lika många hushåll flyttar in på varje ort i varje månad i alla planerna.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of place and month differ</source>
        <translation>
            <numerusform>%n cell av ort och månad skiljer</numerusform>
            <numerusform>%n celler av ort och månad skiljer</numerusform>
        </translation>
    </message>
    <message>
        <source>{cells}, in {places}.</source>
        <translation>{cells}, på {places}.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n ort</numerusform>
            <numerusform>%n orter</numerusform>
        </translation>
    </message>
    <message>
        <source>Share to the countryside</source>
        <translation>Andel till landsbygd</translation>
    </message>
    <message>
        <source>{goal} ({unit})</source>
        <translation>{goal} ({unit})</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summor</translation>
    </message>
    <message>
        <source>Goals in strict priority</source>
        <translation>Mål i strikt ordning</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>bevisat bäst</translation>
    </message>
    <message>
        <source>best within the time limit</source>
        <translation>bäst inom tidsgränsen</translation>
    </message>
    <message>
        <source>best when it was stopped</source>
        <translation>bäst när den avbröts</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>ändrad för hand</translation>
    </message>
    <message>
        <source>Comparison of plans {year}: {plans}</source>
        <translation>Jämförelse av planer {year}: {plans}</translation>
    </message>
    <message>
        <source>{day}, quotas version {version}, {outcome}</source>
        <translation>{day}, kommuntal version {version}, {outcome}</translation>
    </message>
    <message>
        <source>{plan} against {first}: {asked}</source>
        <translation>{plan} mot {first}: {asked}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Det som skiljer</translation>
    </message>
    <message>
        <source>In brackets the difference from {first}.</source>
        <translation>Inom parentes skillnaden mot {first}.</translation>
    </message>
    <message>
        <source>Get a home, {plan}</source>
        <translation>Får bostad, {plan}</translation>
    </message>
    <message>
        <source>Without, {plan}</source>
        <translation>Utan, {plan}</translation>
    </message>
    <message>
        <source>Municipality by municipality, persons</source>
        <translation>Kommun för kommun, personer</translation>
    </message>
    <message>
        <source>Totals, goals and rules, plan by plan</source>
        <translation>Summor, mål och regler, plan för plan</translation>
    </message>
    <message>
        <source>Municipality by municipality</source>
        <translation>Kommun för kommun</translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>Flyttat för hand</translation>
    </message>
    <message>
        <source>Maps of the municipalities, one for each of {plans}, darker the more persons get a home. All maps have the same classes, and all numbers stand in the table that follows.</source>
        <translation>Kartor över kommunerna, en för var och en av {plans}, mörkare ju fler personer som får bostad. Alla kartor har samma klasser, och alla tal står i tabellen som följer.</translation>
    </message>
    <message>
        <source>Persons who get a home, by municipality</source>
        <translation>Personer som får bostad, per kommun</translation>
    </message>
    <message>
        <source>Map of {plan}</source>
        <translation>Karta över {plan}</translation>
    </message>
    <message>
        <source>Households that move in, where the plans differ</source>
        <translation>Hushåll som flyttar in, där planerna skiljer sig</translation>
    </message>
    <message numerus="yes">
        <source>%n lines more stand in the workbook.</source>
        <translation>
            <numerusform>%n rad till finns i arbetsboken.</numerusform>
            <numerusform>%n rader till finns i arbetsboken.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the plans has been changed by hand.</source>
        <translation>Ingen av planerna har ändrats för hand.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Om planen</translation>
    </message>
    <message>
        <source>Asked differently</source>
        <translation>Olika i det som frågades</translation>
    </message>
    <message>
        <source>Households moved by hand</source>
        <translation>Hushåll flyttade för hand</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Det som jämförs</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kommuntal</translation>
    </message>
    <message>
        <source>Get a home</source>
        <translation>Får bostad</translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation>Utan bostad</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>Första planen</translation>
    </message>
    <message>
        <source>Second plan</source>
        <translation>Andra planen</translation>
    </message>
    <message>
        <source>Third plan</source>
        <translation>Tredje planen</translation>
    </message>
    <message>
        <source>Fourth plan</source>
        <translation>Fjärde planen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Less is better. An earlier goal always comes first.</source>
        <translation>Mindre är bättre. Ett tidigare mål går alltid före.</translation>
    </message>
    <message>
        <source>{placed} of the quota {quota} get a home, {without} do not</source>
        <translation>{placed} av kommuntalet {quota} får bostad, {without} blir utan</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n hushåll</numerusform>
            <numerusform>%n hushåll</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans</source>
        <translation>Planerna</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Skriv ut jämförelsen</translation>
    </message>
    <message>
        <source>There is no comparison to print yet.
Make at least two proposals (F9).</source>
        <translation>Det finns ingen jämförelse att skriva ut än.
Gör minst två förslag (F9).</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>bruten</translation>
    </message>
    <message>
        <source>Municipalities with small numbers, or where the plans differ little, stand together in one row. Maps, places, months, the values of the goals and changes by hand are left out.</source>
        <translation>Kommuner med små tal, eller där planerna skiljer sig lite, redovisas tillsammans på en rad. Kartor, orter, månader, målens värden och ändringar för hand är utelämnade.</translation>
    </message>
    <message>
        <source>The numbers of these plans are too small to be shown without pointing out a family.</source>
        <translation>Talen i de här planerna är för små för att visas utan att peka ut en familj.</translation>
    </message>
</context>
<context>
    <name>Solve</name>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Goals, the most important first</source>
        <translation>Mål, det viktigaste först</translation>
    </message>
    <message>
        <source>Late reception is allowed, as a last resort</source>
        <translation>Sent mottagande får förekomma, som sista utväg</translation>
    </message>
    <message>
        <source>Places in services may run short, named and counted</source>
        <translation>Platser i service får ta slut, men bristen namnges och räknas</translation>
    </message>
    <message>
        <source>Housing projects that are not decided may be taken into use</source>
        <translation>Bostadsprojekt som inte är beslutade får tas i bruk</translation>
    </message>
    <message>
        <source>No earlier proposal</source>
        <translation>Inget tidigare förslag</translation>
    </message>
    <message>
        <source>no floor</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> sekunder</translation>
    </message>
    <message>
        <source>Usual choices</source>
        <translation>Vanliga val</translation>
    </message>
    <message>
        <source>A goal may cost the goals above it nothing but their tolerance.</source>
        <translation>Ett mål får inte kosta målen ovanför något utöver deras tolerans.</translation>
    </message>
    <message>
        <source>&amp;Keep to where the goals allow it</source>
        <translation>Så få &amp;ändringar som möjligt mot</translation>
    </message>
    <message>
        <source>Least &amp;mean score of each kind of household</source>
        <translation>Lägsta &amp;medelpoäng för varje slags hushåll</translation>
    </message>
    <message>
        <source>Longest &amp;time</source>
        <translation>Längsta &amp;tid</translation>
    </message>
    <message>
        <source>A rule that is switched off is printed as switched off.</source>
        <translation>En regel som stängs av skrivs ut som avstängd.</translation>
    </message>
    <message>
        <source>How much of the chosen goal later goals may use up</source>
        <translation>Hur mycket av det valda målet som senare mål får ta i anspråk</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>{goal} – may lose {amount}</source>
        <translation>{goal} – får försämras {amount}</translation>
    </message>
    <message>
        <source>Later goals may use up</source>
        <translation>Senare mål får ta</translation>
    </message>
    <message>
        <source>Building the model</source>
        <translation>Bygger modellen</translation>
    </message>
    <message>
        <source>Seeking the best plan</source>
        <translation>Söker den bästa planen</translation>
    </message>
    <message>
        <source>Checking the plan against every rule</source>
        <translation>Prövar planen mot varje regel</translation>
    </message>
    <message>
        <source>Looking for room for more</source>
        <translation>Söker plats för fler</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
    <message>
        <source>There is a plan – seeking a better one</source>
        <translation>Det finns en plan – söker en bättre</translation>
    </message>
    <message>
        <source>No better plan exists</source>
        <translation>Ingen bättre plan finns</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Bäst hittills</translation>
    </message>
    <message>
        <source>Cannot be better than</source>
        <translation>Kan inte bli bättre än</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstånd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Stopping – the best plan so far is kept</source>
        <translation>Stannar – den bästa planen hittills behålls</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} av {parts}</translation>
    </message>
    <message>
        <source>Plan {year}</source>
        <translation>Planera {year}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Cancel and keep the best</source>
        <translation>Avbryt och behåll den bästa</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>Visa förslaget</translation>
    </message>
    <message>
        <source>Change and plan again</source>
        <translation>Ändra och planera igen</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Vad skulle hjälpa?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Planning {year}</source>
        <translation>Planerar {year}</translation>
    </message>
    <message>
        <source>Planned on the quotas of {year}, version {version}.</source>
        <translation>Planeras på kommuntalen för {year}, version {version}.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Seeking the answer</source>
        <translation>Söker svaret</translation>
    </message>
    <message>
        <source>Taking a safety copy</source>
        <translation>Tar en säkerhetskopia</translation>
    </message>
    <message>
        <source>Comparing with the plan</source>
        <translation>Jämför med planen</translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>Skriver underlagen</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Hämtar</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Sätter sidorna</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Seeking what would help</source>
        <translation>Söker vad som skulle hjälpa</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>Writing the workbooks</source>
        <translation>Skriver arbetsböckerna</translation>
    </message>
    <message>
        <source>Trying what would help</source>
        <translation>Prövar vad som skulle hjälpa</translation>
    </message>
    <message>
        <source>{stage}, {done} of {total}</source>
        <translation>{stage}, {done} av {total}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Divide the county quota between the municipalities, and plan where newcomers can live – with homes, school places and services counted in.</source>
        <translation>Fördela länstalet mellan kommunerna och planera var nyanlända kan bo – med bostäder, skolplatser och service inräknade.</translation>
    </message>
    <message>
        <source>The example county is Dalarna with real places, the real county quota, and made-up homes and services.</source>
        <translation>Exempellänet är Dalarna med verkliga orter, det verkliga länstalet och påhittade bostäder och påhittad service.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n tal</numerusform>
            <numerusform>%n tal</numerusform>
        </translation>
    </message>
    <message>
        <source>sum {sum}</source>
        <translation>summa {sum}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>medel {mean}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>the table</source>
        <translation>tabellen</translation>
    </message>
    <message>
        <source>New row …</source>
        <translation>Ny rad …</translation>
    </message>
    <message>
        <source>{cell}: the column is worked out by the program.
Write in one of the other columns.</source>
        <translation>{cell}: kolumnen räknas fram av programmet.
Skriv i någon av de andra kolumnerna.</translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Rad {row}, {column}</translation>
    </message>
    <message>
        <source>Paste {count} cells into {table}</source>
        <translation>Klistra in {count} celler i {table}</translation>
    </message>
    <message>
        <source>Paste a cell into {table}</source>
        <translation>Klistra in en cell i {table}</translation>
    </message>
    <message>
        <source>Fill {count} cells in {table}</source>
        <translation>Fyll {count} celler i {table}</translation>
    </message>
    <message>
        <source>Fill a cell in {table}</source>
        <translation>Fyll en cell i {table}</translation>
    </message>
    <message>
        <source>Clear {count} cells in {table}</source>
        <translation>Töm {count} celler i {table}</translation>
    </message>
    <message>
        <source>Cut {count} cells out of {table}</source>
        <translation>Klipp ut {count} celler ur {table}</translation>
    </message>
    <message>
        <source>Cut a cell out of {table}</source>
        <translation>Klipp ut en cell ur {table}</translation>
    </message>
    <message>
        <source>Clear a cell in {table}</source>
        <translation>Töm en cell i {table}</translation>
    </message>
    <message>
        <source>These cells are worked out by the program.</source>
        <translation>De här cellerna räknas ut av programmet.</translation>
    </message>
    <message>
        <source>The block is wider than the table.</source>
        <translation>Blocket är bredare än tabellen.</translation>
    </message>
    <message>
        <source>Start further to the left.</source>
        <translation>Börja längre till vänster.</translation>
    </message>
    <message>
        <source>The block has more rows than the table.</source>
        <translation>Blocket har fler rader än tabellen.</translation>
    </message>
    <message>
        <source>Copy fewer rows, or clear the filter first.</source>
        <translation>Kopiera färre rader, eller ta bort filtret först.</translation>
    </message>
    <message>
        <source>This table is only read.</source>
        <translation>Den här tabellen går bara att läsa.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells were taken in.</source>
        <translation>
            <numerusform>%n cell togs emot.</numerusform>
            <numerusform>%n celler togs emot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be taken in and are marked.</source>
        <translation>
            <numerusform>%n cell kunde inte tas emot och är markerad.</numerusform>
            <numerusform>%n celler kunde inte tas emot och är markerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells must have a value and were left as they were.</source>
        <translation>
            <numerusform>%n cell måste ha ett värde och lämnades som den var.</numerusform>
            <numerusform>%n celler måste ha ett värde och lämnades som de var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells wait in rows that lack something.</source>
        <translation>
            <numerusform>%n cell väntar i en rad där något saknas.</numerusform>
            <numerusform>%n celler väntar i rader där något saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in {columns} in the rows at the end of the table; then they are saved.</source>
        <translation>Fyll i {columns} i raderna sist i tabellen, så sparas de.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter: {table}</source>
        <translation>Filtrera: {table}</translation>
    </message>
    <message>
        <source>Filter by a column</source>
        <translation>Filtrera på en kolumn</translation>
    </message>
    <message>
        <source>Columns: show, hide, reset</source>
        <translation>Kolumner: visa, dölj, återställ</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lägg till rad</translation>
    </message>
    <message>
        <source>Remove the rows</source>
        <translation>Ta bort raderna</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} av {all} rader</translation>
    </message>
    <message>
        <source>The row is saved once these are filled in: {columns}.</source>
        <translation>Raden sparas när detta är ifyllt: {columns}.</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>The selected areas do not line up, so they cannot be copied together.
Select one area, or areas with the same rows or columns.</source>
        <translation>De markerade områdena ligger inte i linje och kan inte kopieras tillsammans.
Markera ett område, eller områden med samma rader eller kolumner.</translation>
    </message>
    <message>
        <source>Sort &amp;rising</source>
        <translation>Sortera &amp;stigande</translation>
    </message>
    <message>
        <source>Sort &amp;falling</source>
        <translation>Sortera &amp;fallande</translation>
    </message>
    <message>
        <source>&amp;Do not sort</source>
        <translation>Sortera &amp;inte</translation>
    </message>
    <message>
        <source>F&amp;ilter …</source>
        <translation>Fi&amp;ltrera …</translation>
    </message>
    <message>
        <source>&amp;Remove the filter</source>
        <translation>Ta bort filt&amp;ret</translation>
    </message>
    <message>
        <source>&amp;Hide the column</source>
        <translation>&amp;Dölj kolumnen</translation>
    </message>
    <message>
        <source>&amp;Width after the content</source>
        <translation>&amp;Bredd efter innehållet</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Kopiera med &amp;rubriker</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Fyll nedåt</translation>
    </message>
    <message>
        <source>C&amp;lear the cells</source>
        <translation>&amp;Töm cellerna</translation>
    </message>
    <message>
        <source>The column {column}</source>
        <translation>Kolumnen {column}</translation>
    </message>
    <message>
        <source>Only rows with “{value}”</source>
        <translation>Bara rader med ”{value}”</translation>
    </message>
    <message>
        <source>Only rows where it is empty</source>
        <translation>Bara rader där den är tom</translation>
    </message>
    <message>
        <source>&amp;Keep in view up to here</source>
        <translation>&amp;Håll kvar till och med här</translation>
    </message>
    <message>
        <source>Keep &amp;no column in view</source>
        <translation>Håll inte kvar någon k&amp;olumn</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>&amp;Återställ kolumnerna</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Places</source>
        <translation>Orter</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Bostäder</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Look through each sheet. What the county board knows is already there.</source>
        <translation>Gå igenom varje blad. Det länsstyrelsen vet står redan där.</translation>
    </message>
    <message>
        <source>Correct what is wrong, and write new lines below. White cells are yours.</source>
        <translation>Rätta det som är fel och skriv nya rader under. De vita cellerna är era.</translation>
    </message>
    <message>
        <source>Empty a line that no longer holds. It is then removed from the plan.</source>
        <translation>Töm en rad som inte längre gäller. Då tas den bort ur planen.</translation>
    </message>
    <message>
        <source>Choose places from the list. Write months as 2026-03.</source>
        <translation>Välj orter i listan. Skriv månader som 2026-03.</translation>
    </message>
    <message>
        <source>Leave a cell empty when you do not know. Write 0 only when it is none.</source>
        <translation>Lämna cellen tom om ni inte vet. Skriv 0 bara när det inte finns några.</translation>
    </message>
    <message>
        <source>Save the workbook and send it back to the county board.</source>
        <translation>Spara arbetsboken och skicka tillbaka den till länsstyrelsen.</translation>
    </message>
    <message>
        <source>Never write names, personal identity numbers, addresses or anything about a person&apos;s health.</source>
        <translation>Skriv aldrig namn, personnummer, adresser eller något om en persons hälsa.</translation>
    </message>
    <message>
        <source>This is a basis for dialogue. The municipality decides where people are to live.</source>
        <translation>Detta är underlag för dialog. Kommunen beslutar om ort.</translation>
    </message>
    <message>
        <source>Lines marked Made-up are invented demonstration data. A line that you correct counts as yours.</source>
        <translation>Rader märkta Påhittad är påhittad demodata. En rad som ni rättar räknas som er.</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Läs mig</translation>
    </message>
    <message>
        <source>Homes and places for newcomers</source>
        <translation>Bostäder och orter för nyanlända</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gör så här</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tänk på</translation>
    </message>
    <message>
        <source>EXAMPLE – this is not read</source>
        <translation>EXEMPEL – läses inte in</translation>
    </message>
    <message>
        <source>Does not fit here</source>
        <translation>Passar inte här</translation>
    </message>
    <message>
        <source>One line for each household, under an id of your own.</source>
        <translation>En rad för varje hushåll, med en egen beteckning.</translation>
    </message>
    <message>
        <source>For scores, add one column for each place. Its heading is the place as it stands in the list below. Write Cost before the place for a column of costs.</source>
        <translation>För poäng: lägg till en kolumn för varje ort. Rubriken är orten som den står i listan nedan. Skriv Kostnad före orten för en kolumn med kostnader.</translation>
    </message>
    <message>
        <source>Places are written as in the list below.</source>
        <translation>Orter skrivs som i listan nedan.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Choose one of the values in the list.</source>
        <translation>Välj ett av värdena i listan.</translation>
    </message>
    <message>
        <source>Place as it is written</source>
        <translation>Orten som den skrivs</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Write a whole number between {minimum} and {maximum}.</source>
        <translation>Skriv ett heltal mellan {minimum} och {maximum}.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Choose a folder for the workbooks</source>
        <translation>Välj en mapp för arbetsböckerna</translation>
    </message>
    <message>
        <source>Writing workbooks</source>
        <translation>Skriver arbetsböcker</translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks are written to {folder}.</source>
        <translation>
            <numerusform>%n arbetsbok är skriven till {folder}.</numerusform>
            <numerusform>%n arbetsböcker är skrivna till {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} är skriven.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Where you are</source>
        <translation>Var du är</translation>
    </message>
    <message>
        <source>Overview says what is done, what is missing and what comes next. The wheel shows what is due when.

Open the page Quotas in the list at the left, or by its key in the menu View.</source>
        <translation>Översikt säger vad som är klart, vad som saknas och vad som kommer härnäst. Hjulet visar vad som ska ske när.

Öppna sidan Kommuntal i listan till vänster, eller med dess genväg i menyn Visa.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Varför detta tal?</translation>
    </message>
    <message>
        <source>Every number can be explained. Choose a municipality in the table with the mouse or the arrow keys: the panel at the right says where its quota comes from.</source>
        <translation>Varje tal kan förklaras. Välj en kommun i tabellen med musen eller piltangenterna: panelen till höger säger var talet kommer ifrån.</translation>
    </message>
    <message>
        <source>The homes</source>
        <translation>Bostäderna</translation>
    </message>
    <message>
        <source>A plan needs homes, places in services and the households that are expected. Each has its page.

Open the page Homes.</source>
        <translation>En plan behöver bostäder, platser i service och de hushåll som väntas. Var och en har sin sida.

Öppna sidan Bostäder.</translation>
    </message>
    <message>
        <source>Change a number</source>
        <translation>Ändra ett tal</translation>
    </message>
    <message>
        <source>Choose a cell in the column with the number of homes, write another number and press Enter. You can paste from Excel as well.

It is saved at once: there is no button for it.</source>
        <translation>Välj en cell i kolumnen med antalet bostäder, skriv ett annat tal och tryck Enter. Du kan också klistra in från Excel.

Det sparas genast: det finns ingen knapp för det.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Everything can be undone, imports and deletions too, also tomorrow.

Press Ctrl+Z, or choose Edit, Undo.</source>
        <translation>Allt kan ångras, även importer och borttagningar, också i morgon.

Tryck Ctrl+Z, eller välj Redigera, Ångra.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Press F9 and then Plan. The program seeks homes for everybody, in time and by the rules, and says whether the plan is proven to be the best.

You can go on working meanwhile.</source>
        <translation>Tryck F9 och sedan Planera. Programmet söker bostad åt alla, i tid och enligt reglerna, och säger om planen är bevisat bäst.

Du kan arbeta vidare under tiden.</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Varför här?</translation>
    </message>
    <message>
        <source>Open the page Proposal and choose a cell: the panel says who comes there, why, and what else would cost. Households can be moved by hand, with a reason.</source>
        <translation>Öppna sidan Förslag och välj en cell: panelen säger vilka som kommer dit, varför, och vad annat skulle kosta. Hushåll kan flyttas för hand, med ett skäl.</translation>
    </message>
    <message>
        <source>Through the year</source>
        <translation>Under året</translation>
    </message>
    <message>
        <source>When people are received the year is held against the plan, month by month, with targets of your own.

Open the page Follow-up.</source>
        <translation>När människor tas emot hålls året mot planen, månad för månad, med egna mål.

Öppna sidan Uppföljning.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>Each page prints the paper that belongs to it, and saves it as PDF, web page or workbook.

Press Ctrl+P and look at the pages. Nothing is sent anywhere.</source>
        <translation>Varje sida skriver ut det papper som hör till den, och sparar det som PDF, webbsida eller arbetsbok.

Tryck Ctrl+P och se på sidorna. Inget skickas någonstans.</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Vem gjorde vad</translation>
    </message>
    <message>
        <source>Every act is kept with who, when and from what to what.

Open the page History. Then you have seen the whole way; F1 explains each page further.</source>
        <translation>Allt som görs sparas med vem, när och från vad till vad.

Öppna sidan Historik. Då har du sett hela vägen; F1 förklarar varje sida närmare.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>Lea&amp;ve the tour</source>
        <translation>Lämna rundt&amp;uren</translation>
    </message>
    <message>
        <source>Open the e&amp;xample county …</source>
        <translation>Öppna e&amp;xempellänet …</translation>
    </message>
    <message>
        <source>This is not the example. The tour changes a number and makes a proposal: it is best taken there.</source>
        <translation>Detta är inte exemplet. Rundturen ändrar ett tal och gör ett förslag: den tas helst där.</translation>
    </message>
    <message>
        <source>Guided tour, step {number} of {all}</source>
        <translation>Rundtur, steg {number} av {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Inte gjort än</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>Avs&amp;luta rundturen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nästa steg</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Hoppa över</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Ångra %n steg</numerusform>
            <numerusform>Ångra %n steg</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing: {act}</source>
        <translation>Ångrar: {act}</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Something is missing: {names}.</source>
        <translation>Något saknas: {names}.</translation>
    </message>
    <message>
        <source>This is not understood: {names}.</source>
        <translation>Detta förstås inte: {names}.</translation>
    </message>
    <message>
        <source>{names} cannot be {value}. Choose from {choices}.</source>
        <translation>{names} kan inte vara {value}. Välj bland {choices}.</translation>
    </message>
    <message>
        <source>{names} needs a value.</source>
        <translation>{names} behöver ett värde.</translation>
    </message>
    <message>
        <source>{names} cannot be {value}.</source>
        <translation>{names} kan inte vara {value}.</translation>
    </message>
    <message>
        <source>What to work with</source>
        <translation>Vad som ska behandlas</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>show this help and stop</source>
        <translation>visa denna hjälp och sluta</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Så används det</translation>
    </message>
    <message>
        <source>Write {command} --help to see how it is used.</source>
        <translation>Skriv {command} --help för att se hur det används.</translation>
    </message>
    <message>
        <source>{names} says nothing beside {other}. Leave one of them out.</source>
        <translation>{names} går inte ihop med {other}. Uteslut en av dem.</translation>
    </message>
    <message>
        <source>Plans the settlement of newcomers, without a window.</source>
        <translation>Planerar bosättning av nyanlända, utan fönster.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>the planning file</source>
        <translation>planeringsfilen</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>ÅR</translation>
    </message>
    <message>
        <source>the year that is meant; otherwise the plan&apos;s own</source>
        <translation>det år som avses; annars planens eget</translation>
    </message>
    <message>
        <source>make a planning file with the example county</source>
        <translation>skapa en planeringsfil med exempellänet</translation>
    </message>
    <message>
        <source>the county&apos;s code</source>
        <translation>länets kod</translation>
    </message>
    <message>
        <source>make an empty planning file</source>
        <translation>skapa en tom planeringsfil</translation>
    </message>
    <message>
        <source>the county&apos;s code, several with commas between, or all</source>
        <translation>länets kod, flera med kommatecken mellan, eller all</translation>
    </message>
    <message>
        <source>what the plan is called</source>
        <translation>vad planen heter</translation>
    </message>
    <message>
        <source>a text file with the password of locked workbooks</source>
        <translation>en textfil med lösenordet till låsta arbetsböcker</translation>
    </message>
    <message>
        <source>tell what a workbook holds, or why it cannot be read</source>
        <translation>berätta vad en arbetsbok innehåller, eller varför den inte går att läsa</translation>
    </message>
    <message>
        <source>the workbook</source>
        <translation>arbetsboken</translation>
    </message>
    <message>
        <source>import workbooks into a planning file</source>
        <translation>importera arbetsböcker till en planeringsfil</translation>
    </message>
    <message>
        <source>the workbooks</source>
        <translation>arbetsböckerna</translation>
    </message>
    <message>
        <source>what the workbooks hold</source>
        <translation>vad arbetsböckerna innehåller</translation>
    </message>
    <message>
        <source>only report</source>
        <translation>rapportera bara</translation>
    </message>
    <message>
        <source>write the workbooks that municipalities fill in</source>
        <translation>skriv de arbetsböcker som kommunerna fyller i</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAPP</translation>
    </message>
    <message>
        <source>where they are written</source>
        <translation>var de skrivs</translation>
    </message>
    <message>
        <source>only this municipality</source>
        <translation>bara denna kommun</translation>
    </message>
    <message>
        <source>the workbook of cases instead, for the county board itself</source>
        <translation>i stället arbetsboken med ärenden, för länsstyrelsen själv</translation>
    </message>
    <message>
        <source>divide the county quota between the municipalities</source>
        <translation>fördela länstalet mellan kommunerna</translation>
    </message>
    <message>
        <source>make a new version after a changed county quota</source>
        <translation>gör en ny version efter ett ändrat länstal</translation>
    </message>
    <message>
        <source>note that a municipality takes part of a quota</source>
        <translation>anteckna att en kommun tar över en del av ett kommuntal</translation>
    </message>
    <message>
        <source>decide the municipal quotas; this cannot be undone</source>
        <translation>besluta kommuntalen; det kan inte ångras</translation>
    </message>
    <message>
        <source>write the decision and its basis, as draft or decided</source>
        <translation>skriv beslutet och dess underlag, som utkast eller fastställt</translation>
    </message>
    <message>
        <source>seek the best proposal and store it</source>
        <translation>ta fram det bästa förslaget och spara det</translation>
    </message>
    <message>
        <source>a workbook of cases that this plan alone takes in</source>
        <translation>en arbetsbok med ärenden som bara denna plan tar med</translation>
    </message>
    <message>
        <source>tell what differs between two to four proposals</source>
        <translation>berätta vad som skiljer mellan två till fyra förslag</translation>
    </message>
    <message>
        <source>tell who did what, from what to what</source>
        <translation>berätta vem som gjorde vad, från vad till vad</translation>
    </message>
    <message>
        <source>the version of the year&apos;s quotas; otherwise the newest</source>
        <translation>version av årets kommuntal; annars den nyaste</translation>
    </message>
    <message>
        <source>seconds after which the best plan so far is taken</source>
        <translation>sekunder efter vilka den bästa planen hittills tas</translation>
    </message>
    <message>
        <source>goals, the most important first: {goals}</source>
        <translation>mål, det viktigaste först: {goals}</translation>
    </message>
    <message>
        <source>how much of a goal later ones may use up, in the unit it is shown in</source>
        <translation>hur mycket av ett mål som senare mål får ta i anspråk, i den enhet det visas i</translation>
    </message>
    <message>
        <source>rules to switch off: {rules}</source>
        <translation>regler som slås av: {rules}</translation>
    </message>
    <message>
        <source>nobody may move in after the time limit</source>
        <translation>ingen får flytta in efter tidsgränsen</translation>
    </message>
    <message>
        <source>places in services may run short, named and counted</source>
        <translation>platser i service får ta slut, namngivet och räknat</translation>
    </message>
    <message>
        <source>housing projects that are not decided may be taken into use</source>
        <translation>bostadsprojekt som inte är beslutade får tas i bruk</translation>
    </message>
    <message>
        <source>least mean score of every kind of household</source>
        <translation>lägsta medelpoäng för varje slags hushåll</translation>
    </message>
    <message>
        <source>an earlier proposal that the plan keeps to where the goals allow it</source>
        <translation>ett tidigare förslag som planen håller sig till där målen tillåter det</translation>
    </message>
    <message>
        <source>tell what would give everybody a home in time</source>
        <translation>berätta vad som skulle ge alla bostad i tid</translation>
    </message>
    <message>
        <source>the latest proposal, or the number of one</source>
        <translation>det senaste förslaget, eller numret på ett</translation>
    </message>
    <message>
        <source>tell why a proposal is as it is, and what else costs</source>
        <translation>berätta varför ett förslag är som det är, och vad annat kostar</translation>
    </message>
    <message>
        <source>hold the year against its plan; write the report</source>
        <translation>håll året mot planen; skriv rapporten</translation>
    </message>
    <message>
        <source>write a proposal as workbook, PDF and web page</source>
        <translation>skriv ett förslag som arbetsbok, PDF och webbsida</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>filen som skrivs</translation>
    </message>
    <message>
        <source>the month that the follow-up is of; otherwise the last one that is over</source>
        <translation>månaden som uppföljningen gäller; annars den senaste som är slut</translation>
    </message>
    <message>
        <source>the latest proposal, the monthly profile, or a proposal&apos;s number</source>
        <translation>senaste förslaget (latest), månadsprofilen (profile) eller ett förslags nummer</translation>
    </message>
    <message>
        <source>the report as PDF, web page or workbook, by the ending of its name</source>
        <translation>rapporten som PDF, webbsida eller arbetsbok, efter filnamnets ändelse</translation>
    </message>
    <message>
        <source>printed on the documents</source>
        <translation>trycks på handlingarna</translation>
    </message>
    <message>
        <source>the public version: small numbers are merged</source>
        <translation>den offentliga versionen: små tal slås ihop</translation>
    </message>
    <message>
        <source>look for mistakes in a planning file; nothing is changed</source>
        <translation>leta efter fel i en planeringsfil; inget ändras</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>svara med ett JSON-objekt</translation>
    </message>
    <message>
        <source>the language of the answer</source>
        <translation>svarets språk</translation>
    </message>
    <message>
        <source>the name of a stored alternative instead</source>
        <translation>namnet på ett sparat alternativ i stället</translation>
    </message>
    <message>
        <source>no quota below this</source>
        <translation>inget kommuntal under detta</translation>
    </message>
    <message>
        <source>no quota above this</source>
        <translation>inget kommuntal över detta</translation>
    </message>
    <message>
        <source>quotas are multiples of this; one municipality takes what is left over</source>
        <translation>kommuntalen är multiplar av detta; en kommun tar det som blir över</translation>
    </message>
    <message>
        <source>how targets become whole persons</source>
        <translation>hur mål blir hela personer</translation>
    </message>
    <message>
        <source>municipalities that get none</source>
        <translation>kommuner som inte får några</translation>
    </message>
    <message>
        <source>municipalities whose number is fixed</source>
        <translation>kommuner vars tal är låst</translation>
    </message>
    <message>
        <source>why numbers are fixed or protected</source>
        <translation>varför tal är låsta eller skyddas</translation>
    </message>
    <message>
        <source>the rule set; otherwise the year&apos;s own</source>
        <translation>regeluppsättningen; annars årets egen</translation>
    </message>
    <message>
        <source>store the formula as an alternative of this name</source>
        <translation>spara formeln som ett alternativ med detta namn</translation>
    </message>
    <message>
        <source>make the result the version&apos;s municipal quotas</source>
        <translation>gör resultatet till versionens kommuntal</translation>
    </message>
    <message>
        <source>seek the weights that come nearest to the quotas that are there</source>
        <translation>sök de vikter som kommer närmast de kommuntal som finns</translation>
    </message>
    <message>
        <source>the weight of each criterion, to six decimals; only their proportions matter</source>
        <translation>varje kriteriums vikt, med högst sex decimaler; bara proportionerna har betydelse</translation>
    </message>
    <message>
        <source>the criteria to fit; otherwise all that have values</source>
        <translation>kriterierna som ska passas in; annars alla som har värden</translation>
    </message>
    <message>
        <source>the new county quota, by county where the plan has several</source>
        <translation>det nya länstalet, per län om planen har flera</translation>
    </message>
    <message>
        <source>the statute that changes it</source>
        <translation>författningen som ändrar det</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>from when it holds</source>
        <translation>när det börjar gälla</translation>
    </message>
    <message>
        <source>what municipalities had planned for, considered when the number falls</source>
        <translation>vad kommuner hade planerat för; beaktas när talet sänks</translation>
    </message>
    <message>
        <source>the alternative that divides the new quota; otherwise the one in use</source>
        <translation>alternativet som fördelar det nya länstalet; annars det som används</translation>
    </message>
    <message>
        <source>the municipality that hands over</source>
        <translation>kommunen som lämnar över</translation>
    </message>
    <message>
        <source>the municipality that takes over</source>
        <translation>kommunen som tar över</translation>
    </message>
    <message>
        <source>how many persons</source>
        <translation>hur många personer</translation>
    </message>
    <message>
        <source>the day of the agreement</source>
        <translation>dagen för överenskommelsen</translation>
    </message>
    <message>
        <source>what the agreement is called</source>
        <translation>vad överenskommelsen heter</translation>
    </message>
    <message>
        <source>the day of the decision</source>
        <translation>beslutsdagen</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>den som beslutar</translation>
    </message>
    <message>
        <source>who presented the matter</source>
        <translation>den som har föredragit ärendet</translation>
    </message>
    <message>
        <source>an appeal clause; none is printed unless it is given</source>
        <translation>en överklagandehänvisning; ingen skrivs ut om den inte anges</translation>
    </message>
    <message>
        <source>where the papers are written</source>
        <translation>där handlingarna skrivs</translation>
    </message>
    <message>
        <source>what a table of criteria measures, where its headings do not say it</source>
        <translation>vad en tabell med underlag mäter, när rubrikerna inte säger det</translation>
    </message>
    <message>
        <source>where the values come from; otherwise the file&apos;s name</source>
        <translation>var värdena kommer ifrån; annars filens namn</translation>
    </message>
    <message>
        <source>the day or year that the values are about</source>
        <translation>dagen eller året som värdena avser</translation>
    </message>
    <message>
        <source>the source&apos;s own version or day</source>
        <translation>källans egen utgåva eller dag</translation>
    </message>
    <message>
        <source>plan at several inflows, as shares of the quotas, with one decision on projects</source>
        <translation>planera för flera mottaganden, som andelar av kommuntalen, med ett gemensamt beslut om projekt</translation>
    </message>
    <message>
        <source>one inflow more: the expected one, doubled from the month on</source>
        <translation>ett mottagande till: det väntade, fördubblat från månaden</translation>
    </message>
    <message>
        <source>the month from which room for more persons is looked for</source>
        <translation>månaden från vilken plats för fler personer söks</translation>
    </message>
    <message>
        <source>the study of inflows as a PDF</source>
        <translation>jämförelsen av mottaganden som PDF</translation>
    </message>
    <message>
        <source>the study of inflows as a workbook</source>
        <translation>jämförelsen av mottaganden som arbetsbok</translation>
    </message>
    <message>
        <source>GROUP,PLACE</source>
        <translation>GRUPP,ORT</translation>
    </message>
    <message>
        <source>one group in one place, or with the group alone everywhere it is</source>
        <translation>en grupp på en ort, eller med bara gruppen överallt där den finns</translation>
    </message>
    <message>
        <source>the number of the first proposal</source>
        <translation>det första förslagets nummer</translation>
    </message>
    <message>
        <source>the number of the second proposal</source>
        <translation>det andra förslagets nummer</translation>
    </message>
    <message>
        <source>one or two more to compare with</source>
        <translation>ett eller två till att jämföra med</translation>
    </message>
    <message>
        <source>how many acts, the newest first; otherwise 20</source>
        <translation>hur många åtgärder, den senaste först; annars 20</translation>
    </message>
    <message>
        <source>the sheet that holds the table; otherwise the program looks for it</source>
        <translation>bladet med tabellen; annars letar programmet upp det</translation>
    </message>
    <message>
        <source>the row of its headings, counted as in Excel; it needs --sheet</source>
        <translation>raden med rubrikerna, räknad som i Excel; kräver --sheet</translation>
    </message>
    <message>
        <source>what a column is read as; with - instead of the letter it is not read</source>
        <translation>vad en kolumn läses som; med - i stället för bokstaven läses den inte</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Everything saved {time}</source>
        <translation>Allt sparat {time}</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Allt sparat</translation>
    </message>
    <message>
        <source>Made-up demonstration data: rows marked “made up” are invented and say nothing about the municipality.</source>
        <translation>Påhittad demodata: rader märkta ”påhittad” är uppfunna och säger inget om kommunen.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Version of the quotas</source>
        <translation>Kommuntalens version</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>År {year}</translation>
    </message>
    <message>
        <source>Version {version}, decided</source>
        <translation>Version {version}, fastställd</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>In force from {date}</source>
        <translation>Gäller från {date}</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Visa vad som saknas</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>The language changes once “{what}” is closed or done.</source>
        <translation>Språket byts när ”{what}” är stängt eller klart.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>{time}  {title} – done</source>
        <translation>{time}  {title} – klart</translation>
    </message>
    <message>
        <source>{time}  {title} – did not succeed</source>
        <translation>{time}  {title} – lyckades inte</translation>
    </message>
    <message>
        <source>{time}  {title} – cancelled</source>
        <translation>{time}  {title} – avbrutet</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Arbeten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Inget pågår.</translation>
    </message>
    <message>
        <source>Just ended</source>
        <translation>Nyss avslutat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Avbryter …</translation>
    </message>
    <message>
        <source>Show what runs and what has just ended</source>
        <translation>Visa vad som pågår och vad som nyss är klart</translation>
    </message>
    <message numerus="yes">
        <source>%n things run</source>
        <translation>
            <numerusform>%n arbete pågår</numerusform>
            <numerusform>%n arbeten pågår</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>Avbryt: {title}</translation>
    </message>
</context>
<context>
    <name>YearChoices</name>
    <message>
        <source>Norm 2: at most two persons in a room</source>
        <translation>Norm 2: högst två personer per rum</translation>
    </message>
    <message>
        <source>Norm 3: one room each, partners share</source>
        <translation>Norm 3: ett rum var, sambor delar</translation>
    </message>
    <message>
        <source>Urban areas count as rural below this many inhabitants</source>
        <translation>Tätorter räknas som landsbygd under så här många invånare</translation>
    </message>
    <message>
        <source>How large a home a household needs</source>
        <translation>Hur stor bostad ett hushåll behöver</translation>
    </message>
</context>
</TS>
