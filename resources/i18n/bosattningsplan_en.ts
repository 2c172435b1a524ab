<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <name>Preview</name>
        <message numerus="yes">
            <source>%n pages sent to the printer</source>
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
            <source>%n households</source>
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
</TS>
