<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Yixian::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Set the password</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>login name, name or unit</source>
        <translation>login name, name or unit</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Find an account</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>name, short name or code; for sub-centers and units</source>
        <translation>name, short name or code; for sub-centers and units</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>may not log in</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>at least 12 characters; the person changes it afterwards</source>
        <translation>at least 12 characters; the person changes it afterwards</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>tokens only</source>
        <translation>tokens only</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>A new account; it can log in once it has a password.</source>
        <translation>A new account; it can log in once it has a password.</translation>
    </message>
    <message>
        <source>Name: %1 → %2.</source>
        <translation>Name: %1 → %2.</translation>
    </message>
    <message>
        <source>Role: %1 → %2.</source>
        <translation>Role: %1 → %2.</translation>
    </message>
    <message>
        <source>Unit: %1 → %2.</source>
        <translation>Unit: %1 → %2.</translation>
    </message>
    <message>
        <source>May not log in any more.</source>
        <translation>May not log in any more.</translation>
    </message>
    <message>
        <source>May log in again.</source>
        <translation>May log in again.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nothing changes.</translation>
    </message>
    <message>
        <source>Whoever is logged in with it is logged out at once; what was done under it stays on record.</source>
        <translation>Whoever is logged in with it is logged out at once; what was done under it stays on record.</translation>
    </message>
    <message>
        <source>Recorded, %1</source>
        <translation>Recorded, %1</translation>
    </message>
    <message>
        <source>Set, %1</source>
        <translation>Set, %1</translation>
    </message>
</context>
<context>
    <name>Yixian::ActSheet</name>
    <message>
        <source>More acts</source>
        <translation>More acts</translation>
    </message>
    <message>
        <source>choose (Ctrl+K)</source>
        <translation>choose (Ctrl+K)</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
</context>
<context>
    <name>Yixian::AdminPage</name>
    <message>
        <source>Accept, min</source>
        <translation>Accept, min</translation>
    </message>
    <message>
        <source>Unit accepts, min</source>
        <translation>Unit accepts, min</translation>
    </message>
    <message>
        <source>Respond, min</source>
        <translation>Respond, min</translation>
    </message>
    <message>
        <source>Grace, min</source>
        <translation>Grace, min</translation>
    </message>
    <message>
        <source>Dispose, days</source>
        <translation>Dispose, days</translation>
    </message>
    <message>
        <source>Visit tries</source>
        <translation>Visit tries</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>not active</translation>
    </message>
    <message>
        <source>Into the draft</source>
        <translation>Into the draft</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>empty for the district&apos;s desk</source>
        <translation>empty for the district&apos;s desk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Add this duty</source>
        <translation>Add this duty</translation>
    </message>
    <message>
        <source>Send what was read</source>
        <translation>Send what was read</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Holidays and make-up working days come from the State Council&apos;s yearly list, as a JSON file. Clocks that run keep their due times.</source>
        <translation>Holidays and make-up working days come from the State Council&apos;s yearly list, as a JSON file. Clocks that run keep their due times.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Recorded, %1</source>
        <translation>Recorded, %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>The district&apos;s data</source>
        <translation>The district&apos;s data</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Rosters</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>What of the district&apos;s data</source>
        <translation>What of the district&apos;s data</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>Put into force</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>On duty now</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Unit accepts</source>
        <translation>Unit accepts</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Respond</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Grace</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Dispose</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>nobody on duty from here on</source>
        <translation>nobody on duty from here on</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is in the draft</source>
        <translation>nothing is in the draft</translation>
    </message>
    <message>
        <source>affects 0 clocks that run: they keep their due times</source>
        <translation>affects 0 clocks that run: they keep their due times</translation>
    </message>
    <message>
        <source>Holiday list (*.json)</source>
        <translation>Holiday list (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>Table (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 was read into the draft.</source>
        <translation>%1 was read into the draft.</translation>
    </message>
    <message>
        <source>Read into the draft: %1 new, %2 changed, %3 as before, %4 left out.</source>
        <translation>Read into the draft: %1 new, %2 changed, %3 as before, %4 left out.</translation>
    </message>
    <message>
        <source>Read: duties of %1 units, %2 rows left out. Nothing is sent yet.</source>
        <translation>Read: duties of %1 units, %2 rows left out. Nothing is sent yet.</translation>
    </message>
    <message>
        <source>%1 has nobody on duty from %2 on.</source>
        <translation>%1 has nobody on duty from %2 on.</translation>
    </message>
    <message>
        <source>All rosters are in force.</source>
        <translation>All rosters are in force.</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>In force since %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Of whom</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <source>The holidays of %1 are not in the calendar</source>
        <translation>The holidays of %1 are not in the calendar</translation>
    </message>
    <message>
        <source>They are in the draft; put it into force.</source>
        <translation>They are in the draft; put it into force.</translation>
    </message>
    <message>
        <source>Limits that run into %1 would go by weekends alone: import the State Council&apos;s list under “Calendar”.</source>
        <translation>Limits that run into %1 would go by weekends alone: import the State Council&apos;s list under “Calendar”.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Steps, share: part of the points, in %</source>
        <translation>Steps, share: part of the points, in %</translation>
    </message>
    <message>
        <source>Wall cell</source>
        <translation>Wall cell</translation>
    </message>
    <message>
        <source>row,column: a sub-center&apos;s place on the wall&apos;s map</source>
        <translation>row,column: a sub-center&apos;s place on the wall&apos;s map</translation>
    </message>
</context>
<context>
    <name>Yixian::AnalysisPage</name>
    <message>
        <source>%1, %2, again and again</source>
        <translation>%1, %2, again and again</translation>
    </message>
    <message>
        <source>cases registered in the period   hatched: still there   right: half took, from the stage before   handled alone %1   left %2</source>
        <translation>cases registered in the period   hatched: still there   right: half took, from the stage before   handled alone %1   left %2</translation>
    </message>
    <message>
        <source>dashed: the same weekday a week ago, to its end</source>
        <translation>dashed: the same weekday a week ago, to its end</translation>
    </message>
    <message>
        <source>grey: the district   dashed: the limit; below 20 due counts only</source>
        <translation>grey: the district   dashed: the limit; below 20 due counts only</translation>
    </message>
    <message>
        <source>Enter lists the cases</source>
        <translation>Enter lists the cases</translation>
    </message>
    <message>
        <source>Everything since the beginning; void items stand apart</source>
        <translation>Everything since the beginning; void items stand apart</translation>
    </message>
    <message>
        <source>What falls due or happens from %1 on; void items stand apart</source>
        <translation>What falls due or happens from %1 on; void items stand apart</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Places that came more than once</source>
        <translation>Places that came more than once</translation>
    </message>
    <message>
        <source>number: cases that came   amber: more late than chance and the target allow; fewer than %1 pale</source>
        <translation>number: cases that came   amber: more late than chance and the target allow; fewer than %1 pale</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was said</source>
        <translation>&quot;%1&quot; was said</translation>
    </message>
    <message>
        <source>below %1 counts only; the citizen&apos;s three rates are those of visits: being contacted is not a unit&apos;s response</source>
        <translation>below %1 counts only; the citizen&apos;s three rates are those of visits: being contacted is not a unit&apos;s response</translation>
    </message>
    <message>
        <source>found by statistics, without a dictionary; Enter lists the cases</source>
        <translation>found by statistics, without a dictionary; Enter lists the cases</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>All rates of the period</source>
        <translation>All rates of the period</translation>
    </message>
    <message>
        <source>Frequent words</source>
        <translation>Frequent words</translation>
    </message>
    <message>
        <source>What runs out</source>
        <translation>What runs out</translation>
    </message>
    <message>
        <source>Today beside a week ago</source>
        <translation>Today beside a week ago</translation>
    </message>
    <message>
        <source>When cases come</source>
        <translation>When cases come</translation>
    </message>
    <message>
        <source>Where cases stand</source>
        <translation>Where cases stand</translation>
    </message>
    <message>
        <source>Sub-centers</source>
        <translation>Sub-centers</translation>
    </message>
    <message>
        <source>Who is late</source>
        <translation>Who is late</translation>
    </message>
    <message>
        <source>Who judged whom</source>
        <translation>Who judged whom</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>What comes back</translation>
    </message>
    <message>
        <source>Share, 95%</source>
        <translation>Share, 95%</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>excluded</comment>
        <translation>Out</translation>
    </message>
</context>
<context>
    <name>Yixian::AnalysisText</name>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Responded</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>more</source>
        <translation>more</translation>
    </message>
    <message>
        <source>Nothing came in this period</source>
        <translation>Nothing came in this period</translation>
    </message>
    <message>
        <source>%1 %2:00</source>
        <translation>%1 %2:00</translation>
    </message>
    <message>
        <source>Most come %1 (%2)</source>
        <translation>Most come %1 (%2)</translation>
    </message>
    <message>
        <source>%1; most are late %2 (%3 of %4)</source>
        <translation>%1; most are late %2 (%3 of %4)</translation>
    </message>
    <message>
        <source>No case was registered in this period</source>
        <translation>No case was registered in this period</translation>
    </message>
    <message>
        <source>%1 of %2 are closed</source>
        <translation>%1 of %2 are closed</translation>
    </message>
    <message>
        <source>%1; most wait after &quot;%2&quot; (%3)</source>
        <translation>%1; most wait after &quot;%2&quot; (%3)</translation>
    </message>
    <message>
        <source>No limit runs</source>
        <translation>No limit runs</translation>
    </message>
    <message>
        <source>%1 are overdue, %2 run out within an hour</source>
        <translation>%1 are overdue, %2 run out within an hour</translation>
    </message>
    <message>
        <source>left: working time (hatched: paused)   right: natural time   held %1   submitted %2</source>
        <translation>left: working time (hatched: paused)   right: natural time   held %1   submitted %2</translation>
    </message>
    <message>
        <source>Today %1 came, %2 were accepted, %3 closed; a week ago %4 had come by now</source>
        <translation>Today %1 came, %2 were accepted, %3 closed; a week ago %4 had come by now</translation>
    </message>
    <message>
        <source>Accept in %1, by sub-center: too few are due to compare</source>
        <translation>Accept in %1, by sub-center: too few are due to compare</translation>
    </message>
    <message>
        <source>Accept in %1: lowest in %2, %3 (%4)</source>
        <translation>Accept in %1: lowest in %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Late responses: no unit has %1 due</source>
        <translation>Late responses: no unit has %1 due</translation>
    </message>
    <message>
        <source>No response was late</source>
        <translation>No response was late</translation>
    </message>
    <message numerus="yes">
        <source>%1 responses were late, half of them at %n unit(s)</source>
        <translation>
            <numerusform>%1 responses were late, half of them at %n unit</numerusform>
            <numerusform>%1 responses were late, half of them at %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) with fewer than %1 due apart, %2 late there</source>
        <translation>
            <numerusform>%n unit with fewer than %1 due apart, %2 late there</numerusform>
            <numerusform>%n units with fewer than %1 due apart, %2 late there</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has judged anybody in this period</source>
        <translation>Nobody has judged anybody in this period</translation>
    </message>
    <message>
        <source>Calls accurate %1, handled well %2</source>
        <translation>Calls accurate %1, handled well %2</translation>
    </message>
    <message>
        <source>above: the unit&apos;s word on the call   below: the caller&apos;s on the work   not judged %1 (never counted as good)   appealed %2</source>
        <translation>above: the unit&apos;s word on the call   below: the caller&apos;s on the work   not judged %1 (never counted as good)   appealed %2</translation>
    </message>
    <message>
        <source>Nothing with a known place was closed in this period</source>
        <translation>Nothing with a known place was closed in this period</translation>
    </message>
    <message>
        <source>Same place and kind again: %1 of %2 closed</source>
        <translation>Same place and kind again: %1 of %2 closed</translation>
    </message>
    <message>
        <source>Same place and kind again within 30 days: %1</source>
        <translation>Same place and kind again within 30 days: %1</translation>
    </message>
    <message>
        <source>n %1   came back %2   place unknown %3   excluded %4   band: 95% confidence</source>
        <translation>n %1   came back %2   place unknown %3   excluded %4   band: 95% confidence</translation>
    </message>
    <message>
        <source>No place came twice with the same</source>
        <translation>No place came twice with the same</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) came more than once with the same, one %1 times</source>
        <translation>
            <numerusform>%n place came more than once with the same, %1 times</numerusform>
            <numerusform>%n places came more than once with the same, one %1 times</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Accepted in time, cases</source>
        <translation>Accepted in time, cases</translation>
    </message>
    <message>
        <source>Accepted in time, called units</source>
        <translation>Accepted in time, called units</translation>
    </message>
    <message>
        <source>Responded in time</source>
        <translation>Responded in time</translation>
    </message>
    <message>
        <source>Reported in on time</source>
        <translation>Reported in on time</translation>
    </message>
    <message>
        <source>Disposed of in time</source>
        <translation>Disposed of in time</translation>
    </message>
    <message>
        <source>Calls accurate</source>
        <translation>Calls accurate</translation>
    </message>
    <message>
        <source>Handled well</source>
        <translation>Handled well</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>Objected to</translation>
    </message>
    <message>
        <source>Objections overruled</source>
        <translation>Objections overruled</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Done again</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Citizens contacted</source>
        <translation>Citizens contacted</translation>
    </message>
    <message>
        <source>Citizens&apos; matters solved</source>
        <translation>Citizens&apos; matters solved</translation>
    </message>
    <message>
        <source>Citizens satisfied</source>
        <translation>Citizens satisfied</translation>
    </message>
    <message>
        <source>Reviews of shelved cases overdue</source>
        <translation>Reviews of shelved cases overdue</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>Accept: target %1; respond: target %2</source>
        <translation>Accept: target %1; respond: target %2</translation>
    </message>
    <message>
        <source>Said most: %1 (%2 of %3)</source>
        <translation>Said most: %1 (%2 of %3)</translation>
    </message>
    <message>
        <source>%1; rising: %2</source>
        <translation>%1; rising: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>rising</translation>
    </message>
    <message>
        <source>Frequent words: none stands out in %1 texts</source>
        <translation>Frequent words: none stands out in %1 texts</translation>
    </message>
</context>
<context>
    <name>Yixian::AnswerForms</name>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Accept: we take it</source>
        <translation>Accept: we take it</translation>
    </message>
    <message>
        <source>stops the accept clock; the response clock goes on; not a response yet</source>
        <translation>stops the accept clock; the response clock goes on; not a response yet</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>Respond: somebody comes</source>
        <translation>Respond: somebody comes</translation>
    </message>
    <message>
        <source>says who comes and what is done first; no empty answers</source>
        <translation>says who comes and what is done first; no empty answers</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Who is there</translation>
    </message>
    <message>
        <source>We are on site</source>
        <translation>We are on site</translation>
    </message>
    <message>
        <source>counts once the caller confirms it, from now</source>
        <translation>counts once the caller confirms it, from now</translation>
    </message>
    <message>
        <source>Take up the work</source>
        <translation>Take up the work</translation>
    </message>
    <message>
        <source>after arriving</source>
        <translation>after arriving</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>the citizen was told</source>
        <translation>the citizen was told</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <source>Submit the result</source>
        <translation>Submit the result</translation>
    </message>
    <message>
        <source>the sub-center passes it or asks for it again</source>
        <translation>the sub-center passes it or asks for it again</translation>
    </message>
    <message>
        <source>Read the material first</source>
        <translation>Read the material first</translation>
    </message>
    <message>
        <source>only says that it was opened; not a response, no clock stops</source>
        <translation>only says that it was opened; not a response, no clock stops</translation>
    </message>
    <message>
        <source>said; waits for the caller&apos;s word</source>
        <translation>said; waits for the caller&apos;s word</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Send: %1</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>New time</translation>
    </message>
    <message>
        <source>+40m, 15:30, tom 9:00</source>
        <translation>+40m, 15:30, tom 9:00</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ask for another time</source>
        <translation>Ask for another time</translation>
    </message>
    <message>
        <source>the caller has to agree; the old time is kept beside it; once</source>
        <translation>the caller has to agree; the old time is kept beside it; once</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Object: not ours</source>
        <translation>Object: not ours</translation>
    </message>
    <message>
        <source>within an hour of work, once; the clocks run on until it is upheld</source>
        <translation>within an hour of work, once; the clocks run on until it is upheld</translation>
    </message>
    <message>
        <source>We set out</source>
        <translation>We set out</translation>
    </message>
    <message>
        <source>the caller sees that you are on the way</source>
        <translation>the caller sees that you are on the way</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>Ask for more time</translation>
    </message>
    <message>
        <source>the duty chief rules on it; the first limit is kept beside the new one</source>
        <translation>the duty chief rules on it; the first limit is kept beside the new one</translation>
    </message>
    <message>
        <source>asked; waits for the caller&apos;s word</source>
        <translation>asked; waits for the caller&apos;s word</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>refused; the set time stands</source>
        <translation>refused; the set time stands</translation>
    </message>
    <message>
        <source>before the district; the clocks run on</source>
        <translation>before the district; the clocks run on</translation>
    </message>
    <message>
        <source>waits for the ruling; the clocks run on</source>
        <translation>waits for the ruling; the clocks run on</translation>
    </message>
    <message>
        <source>overruled; one unit may object once on a case</source>
        <translation>overruled; one unit may object once on a case</translation>
    </message>
    <message>
        <source>on the way since %1</source>
        <translation>on the way since %1</translation>
    </message>
    <message>
        <source>asked; waits for the duty chief</source>
        <translation>asked; waits for the duty chief</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>Yixian::AnswerPage</name>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* must be filled in</translation>
    </message>
    <message>
        <source>Our calls</source>
        <translation>Our calls</translation>
    </message>
    <message>
        <source>No call for %1</source>
        <translation>No call for %1</translation>
    </message>
    <message>
        <source>A new call comes to the front by itself, with a sound.</source>
        <translation>A new call comes to the front by itself, with a sound.</translation>
    </message>
    <message>
        <source>Waiting for the center</source>
        <translation>Waiting for the center</translation>
    </message>
    <message>
        <source>district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>Not connected; this is how it stood at %1. Call the center by phone.</source>
        <translation>Not connected; this is how it stood at %1. Call the center by phone.</translation>
    </message>
    <message>
        <source>The district center</source>
        <translation>The district center</translation>
    </message>
    <message>
        <source>%1 calls %2   %3   %4</source>
        <translation>%1 calls %2   %3   %4</translation>
    </message>
    <message>
        <source>round %1   we %2   with %3</source>
        <translation>round %1   we %2   with %3</translation>
    </message>
    <message>
        <source>Please report in %1 at %2, ask for %3</source>
        <translation>Please report in %1 at %2, ask for %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>stands until %1</source>
        <translation>stands until %1</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <translation>Recorded: %1, %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>Yixian::BadgeWords</name>
    <message>
        <source>P</source>
        <comment>one letter: the clock stands still</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>over</translation>
    </message>
    <message>
        <source>near limit</source>
        <translation>near limit</translation>
    </message>
    <message>
        <source>half used</source>
        <translation>half</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>clock stopped</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
</context>
<context>
    <name>Yixian::BigClock</name>
    <message>
        <source>No clock runs</source>
        <translation>No clock runs</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % used</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1, goes on at %2</source>
        <translation>%1, goes on at %2</translation>
    </message>
</context>
<context>
    <name>Yixian::Bulletin</name>
    <message>
        <source>From a drill: nothing of this happened.</source>
        <translation>From a drill: nothing of this happened.</translation>
    </message>
    <message>
        <source>Correction of an earlier issue: %1</source>
        <translation>Correction of an earlier issue: %1</translation>
    </message>
    <message>
        <source>The period has not begun at the cut-off.</source>
        <translation>The period has not begun at the cut-off.</translation>
    </message>
    <message>
        <source>The period is not over: figures up to the cut-off.</source>
        <translation>The period is not over: figures up to the cut-off.</translation>
    </message>
    <message>
        <source>No version of the rules was in force in this period; the first, %1, begins on %2.</source>
        <translation>No version of the rules was in force in this period; the first, %1, begins on %2.</translation>
    </message>
    <message>
        <source>No sub-center is called “%1”: nothing fits this report.</source>
        <translation>No sub-center is called “%1”: nothing fits this report.</translation>
    </message>
    <message>
        <source>Nothing was registered, open or due in this period.</source>
        <translation>Nothing was registered, open or due in this period.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases in all: too few for shares and ranks.</source>
        <translation>
            <numerusform>%n case in all: too few for shares and ranks.</numerusform>
            <numerusform>%n cases in all: too few for shares and ranks.</numerusform>
        </translation>
    </message>
    <message>
        <source>the hub, by schedule</source>
        <translation>the hub, by schedule</translation>
    </message>
    <message>
        <source>Due at %1, when the hub was not running: made up at the cut-off.</source>
        <translation>Due at %1, when the hub was not running: made up at the cut-off.</translation>
    </message>
</context>
<context>
    <name>Yixian::CallPage</name>
    <message>
        <source>Find a unit</source>
        <translation>Find a unit</translation>
    </message>
    <message>
        <source>Send the call</source>
        <translation>Send the call</translation>
    </message>
    <message>
        <source>Add to the running call</source>
        <translation>Add to the running call</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Called units</source>
        <translation>Called units</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Call sheet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>No case to call for</source>
        <translation>No case to call for</translation>
    </message>
    <message>
        <source>Open a case at the desk and press F4.</source>
        <translation>Open a case at the desk and press F4.</translation>
    </message>
    <message>
        <source>Not connected; this is how it stood at %1</source>
        <translation>Not connected; this is how it stood at %1</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1, report in %2 at %3</source>
        <translation>sent %1, report in %2 at %3</translation>
    </message>
    <message>
        <source>%1 came without a call</source>
        <translation>%1 came without a call</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <translation>Recorded: %1, %2</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Pane before</translation>
    </message>
    <message>
        <source>%1 has called meanwhile: %2. Nothing of this sheet was sent.</source>
        <translation>%1 has called meanwhile: %2. Nothing of this sheet was sent.</translation>
    </message>
    <message>
        <source>Nobody has been called yet</source>
        <translation>Nobody has been called yet</translation>
    </message>
</context>
<context>
    <name>Yixian::CallSheet</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Units on this call sheet</source>
        <translation>Units on this call sheet</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Report in</translation>
    </message>
    <message>
        <source>+40m, 15:30, tom 9:00</source>
        <translation>+40m, 15:30, tom 9:00</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Ask for</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Enter makes it lead, Del takes it off</source>
        <translation>Enter makes it lead, Del takes it off</translation>
    </message>
    <message>
        <source>Not understood yet</source>
        <translation>Not understood yet</translation>
    </message>
    <message>
        <source>%1 has already passed</source>
        <translation>%1 has already passed</translation>
    </message>
    <message>
        <source>Report in at %1; response due %2</source>
        <translation>Report in at %1; response due %2</translation>
    </message>
    <message>
        <source>No time yet; the units&apos; responses are due %1</source>
        <translation>No time yet; the units&apos; responses are due %1</translation>
    </message>
    <message>
        <source>called to this place already, %1</source>
        <translation>called to this place already, %1</translation>
    </message>
    <message>
        <source>%1 is called to the same place already, in %2. Nothing was sent: merge the two cases, or send again to call all the same.</source>
        <translation>%1 is called to the same place already, in %2. Nothing was sent: merge the two cases, or send again to call all the same.</translation>
    </message>
    <message numerus="yes">
        <source>Once more takes all %n units off the sheet.</source>
        <translation>
            <numerusform>Once more takes the unit off the sheet.</numerusform>
            <numerusform>Once more takes all %n units off the sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Yixian::CaseHead</name>
    <message>
        <source>Hotline limit %1</source>
        <translation>Hotline limit %1</translation>
    </message>
</context>
<context>
    <name>Yixian::CasePanel</name>
    <message>
        <source>Open case</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>How the limit comes about</source>
        <translation>How the limit comes about</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No case is open</translation>
    </message>
    <message>
        <source>Choose one in the queue: arrow keys, then Enter.</source>
        <translation>Choose one in the queue: arrow keys, then Enter.</translation>
    </message>
    <message>
        <source>This case is no longer in your scope</source>
        <translation>This case is no longer in your scope</translation>
    </message>
    <message>
        <source>It was handed to somebody else. What you did is on record.</source>
        <translation>It was handed to somebody else. What you did is on record.</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1, registered %2</source>
        <translation>%1, registered %2</translation>
    </message>
    <message>
        <source>street not known</source>
        <translation>street not known</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>report in %1 at %2, ask for %3</source>
        <translation>report in %1 at %2, ask for %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Came too</source>
        <translation>Came too</translation>
    </message>
    <message>
        <source>%1, not called, %2</source>
        <translation>%1, not called, %2</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <translation>Recorded: %1, %2</translation>
    </message>
    <message>
        <source>break or night</source>
        <translation>break or night</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>around the clock</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>stands</source>
        <comment>the clock does not run</comment>
        <translation>stands</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>rules %1, calendar %2</source>
        <translation>rules %1, calendar %2</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Perhaps the same</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>goes on in %1</source>
        <translation>goes on in %1</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Recurrence</translation>
    </message>
    <message>
        <source>same place and matter as %1: has it come back?</source>
        <translation>same place and matter as %1: has it come back?</translation>
    </message>
    <message>
        <source>of %1, it has come back</source>
        <translation>of %1, it has come back</translation>
    </message>
    <message>
        <source>of %1, found to be another matter</source>
        <translation>of %1, found to be another matter</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>since %1: %2; %3</source>
        <translation>since %1: %2; %3</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>%1 Concluded: %2</source>
        <translation>%1 Concluded: %2</translation>
    </message>
    <message>
        <source>%1 Not concluded yet</source>
        <translation>%1 Not concluded yet</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Answered: %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>not judged</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>not judged yet</translation>
    </message>
    <message>
        <source>sealed until both are in</source>
        <translation>sealed until both are in</translation>
    </message>
    <message>
        <source>accurate</source>
        <translation>accurate</translation>
    </message>
    <message>
        <source>not accurate</source>
        <translation>not accurate</translation>
    </message>
    <message>
        <source>%1, amended</source>
        <translation>%1, amended</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>%1, work: %2; call: %3</source>
        <translation>%1, work: %2; call: %3</translation>
    </message>
    <message>
        <source>Taken back, %1</source>
        <translation>Taken back, %1</translation>
    </message>
    <message>
        <source>%1, break or night</source>
        <comment>a make-up working day</comment>
        <translation>%1, break or night</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>clock, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Yixian::ChangeText</name>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>not active</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>pinyin</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>aliases</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>duty</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>successor</translation>
    </message>
    <message>
        <source>New unit %1 (%2, %3)</source>
        <translation>New unit %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit, its changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rules %1, for what starts from %2 on</source>
        <translation>Rules %1, for what starts from %2 on</translation>
    </message>
    <message>
        <source>Calendar %1, for what starts from now on; known to the end of %2</source>
        <translation>Calendar %1, for what starts from now on; known to the end of %2</translation>
    </message>
    <message>
        <source>Score sheet %1 (%2), from %3 on; months before keep theirs</source>
        <translation>Score sheet %1 (%2), from %3 on; months before keep theirs</translation>
    </message>
    <message>
        <source>wall cell</source>
        <translation>wall cell</translation>
    </message>
</context>
<context>
    <name>Yixian::ChartPanel</name>
    <message>
        <source>Copy as a picture</source>
        <translation>Copy as a picture</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copy as a table</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>The same figures as a table</translation>
    </message>
</context>
<context>
    <name>Yixian::ChartsPage</name>
    <message>
        <source>Accept time by week</source>
        <translation>Accept time by week</translation>
    </message>
    <message>
        <source>Response time by week</source>
        <translation>Response time by week</translation>
    </message>
    <message>
        <source>Response in time, by day due (p-chart)</source>
        <translation>Response in time, by day due (p-chart)</translation>
    </message>
    <message>
        <source>days with fewer than %1 due are left out</source>
        <translation>days with fewer than %1 due are left out</translation>
    </message>
    <message>
        <source>Response in time, by unit</source>
        <translation>Response in time, by unit</translation>
    </message>
    <message>
        <source>worst first in each group; below 20 due counts only</source>
        <translation>worst first in each group; below 20 due counts only</translation>
    </message>
    <message>
        <source>%1 days, mean %2</source>
        <translation>%1 days, mean %2</translation>
    </message>
    <message>
        <source>%1 units; %2</source>
        <translation>%1 units; %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>What falls due from %1 on; void items stand apart</source>
        <translation>What falls due from %1 on; void items stand apart</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Missed: %1</translation>
    </message>
    <message>
        <source>Responded late or not: %1</source>
        <translation>Responded late or not: %1</translation>
    </message>
    <message>
        <source>bar: share   thin line: 95% Wilson interval   heavy tick: target   line: share of each of the last %1 weeks</source>
        <translation>bar: share   thin line: 95% Wilson interval   heavy tick: target   line: share of each of the last %1 weeks</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>day, reason</comment>
        <translation>from %1: %2</translation>
    </message>
    <message>
        <source>limits computed anew %1</source>
        <translation>limits computed anew %1</translation>
    </message>
    <message>
        <source>Control limits…</source>
        <translation>Control limits…</translation>
    </message>
    <message>
        <source>Nothing fell due in this period.</source>
        <translation>Nothing fell due in this period.</translation>
    </message>
    <message>
        <source>Accepted in time, by day due (p-chart)</source>
        <translation>Accepted in time, by day due (p-chart)</translation>
    </message>
    <message>
        <source>Show accepting</source>
        <translation>Show accepting</translation>
    </message>
    <message>
        <source>Show responding</source>
        <translation>Show responding</translation>
    </message>
</context>
<context>
    <name>Yixian::CitizenLine</name>
    <message>
        <source>Citizen</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Look…</translation>
    </message>
    <message>
        <source>Look at a protected field</source>
        <translation>Look at a protected field</translation>
    </message>
    <message>
        <source>It is on record who looked, at what, and what for.</source>
        <translation>It is on record who looked, at what, and what for.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>%1: %2
%3, %4</source>
        <translation>%1: %2
%3, %4</translation>
    </message>
</context>
<context>
    <name>Yixian::ClassifyForm</name>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
</context>
<context>
    <name>Yixian::ColleagueBox</name>
    <message>
        <source>choose, or a login name</source>
        <translation>choose, or a login name</translation>
    </message>
</context>
<context>
    <name>Yixian::ConnectionBadge</name>
    <message>
        <source>Clock not checked</source>
        <translation>Clock not checked</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No link for %1, connecting</source>
        <translation>No link for %1, connecting</translation>
    </message>
    <message>
        <source>No link for %1</source>
        <translation>No link for %1</translation>
    </message>
    <message>
        <source>Clock differs by %1 s</source>
        <translation>Clock differs by %1 s</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>clock %1 s</source>
        <translation>clock %1 s</translation>
    </message>
</context>
<context>
    <name>Yixian::ControlView</name>
    <message>
        <source>upper limit %1</source>
        <translation>upper limit %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>mean %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>lower limit %1</source>
        <translation>lower limit %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>outside</translation>
    </message>
    <message>
        <source>7 on one side</source>
        <translation>7 on one side</translation>
    </message>
    <message>
        <source>7 in one direction</source>
        <translation>7 in one direction</translation>
    </message>
    <message>
        <source>2 of 3 near a limit</source>
        <translation>2 of 3 near a limit</translation>
    </message>
    <message>
        <source>anew from %1</source>
        <translation>anew from %1</translation>
    </message>
    <message>
        <source>No day has enough due for a share</source>
        <translation>No day has enough due for a share</translation>
    </message>
</context>
<context>
    <name>Yixian::CurvePanel</name>
    <message>
        <source>Accept in %1 · cases, natural time</source>
        <translation>Accept in %1 · cases, natural time</translation>
    </message>
    <message>
        <source>Accept in %1 · called units, working time</source>
        <translation>Accept in %1 · called units, working time</translation>
    </message>
    <message>
        <source>Respond in %1 · called units, working time</source>
        <translation>Respond in %1 · called units, working time</translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation>nothing due yet</translation>
    </message>
    <message>
        <source>fewer than %1 due: counts only</source>
        <translation>fewer than %1 due: counts only</translation>
    </message>
    <message>
        <source>target %1 met</source>
        <translation>target %1 met</translation>
    </message>
    <message>
        <source>below target %1</source>
        <translation>below target %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message>
        <source>List what missed its limit</source>
        <translation>List what missed its limit</translation>
    </message>
    <message>
        <source>n %1   still open %2 (ticks, at their age; %3 overdue)   void %4   excluded %5   band: 95% confidence</source>
        <translation>n %1   still open %2 (ticks, at their age; %3 overdue)   void %4   excluded %5   band: 95% confidence</translation>
    </message>
</context>
<context>
    <name>Yixian::CurveView</name>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>%1 more beyond %2</source>
        <translation>%1 more beyond %2</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>longest %1</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Attained</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95% from</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95% to</translation>
    </message>
</context>
<context>
    <name>Yixian::DeskPage</name>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Route to this street</source>
        <translation>Route to this street</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>More acts</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Kept: “%1” is registered as soon as the line is back.</source>
        <translation>Kept: “%1” is registered as soon as the line is back.</translation>
    </message>
    <message>
        <source>“%1” was not registered: %2</source>
        <translation>“%1” was not registered: %2</translation>
    </message>
</context>
<context>
    <name>Yixian::DocketPage</name>
    <message>
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>More acts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Route to this street</source>
        <translation>Route to this street</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>What waits for you</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Which kind</translation>
    </message>
    <message>
        <source>all, %1</source>
        <translation>all, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>act, how many wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>What needs your word appears here by itself.</source>
        <translation>What needs your word appears here by itself.</translation>
    </message>
    <message>
        <source>Rule on an objection</source>
        <translation>Rule on an objection</translation>
    </message>
</context>
<context>
    <name>Yixian::Dossier</name>
    <message>
        <source>%1 · %2 · as of %3</source>
        <translation>%1 · %2 · as of %3</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Answers for it</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>around the clock</translation>
    </message>
    <message>
        <source>the time that was set</source>
        <translation>the time that was set</translation>
    </message>
    <message numerus="yes">
        <source>counted: %1 and %n more</source>
        <translation>
            <numerusform>counted: %1 and %n more</numerusform>
            <numerusform>counted: %1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>counted: %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>How the limit comes about</source>
        <translation>How the limit comes about</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>first: %1</translation>
    </message>
    <message>
        <source>%1; rules %2</source>
        <translation>%1; rules %2</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>Called units</source>
        <translation>Called units</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Responded</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Reported in</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>(by wire)</source>
        <translation>(by wire)</translation>
    </message>
    <message>
        <source>%1, was absent</source>
        <translation>%1, was absent</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>not called</translation>
    </message>
    <message>
        <source>came by itself</source>
        <translation>came by itself</translation>
    </message>
    <message>
        <source>sealed until both are in</source>
        <translation>sealed until both are in</translation>
    </message>
    <message>
        <source>accurate</source>
        <translation>accurate</translation>
    </message>
    <message>
        <source>not accurate</source>
        <translation>not accurate</translation>
    </message>
    <message>
        <source>Work of %1</source>
        <translation>Work of %1</translation>
    </message>
    <message>
        <source>Call of %1</source>
        <translation>Call of %1</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>%1 to %2: %3; %4</source>
        <translation>%1 to %2: %3; %4</translation>
    </message>
    <message>
        <source>Excluded from “%1”</source>
        <translation>Excluded from “%1”</translation>
    </message>
    <message>
        <source>Judged and overseen</source>
        <translation>Judged and overseen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>counts from the next working day on</source>
        <translation>counts from the next working day on</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>nothing counted yet</translation>
    </message>
</context>
<context>
    <name>Yixian::ErrorView</name>
    <message>
        <source>en</source>
        <comment>code of the language of this translation: zh for Chinese</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Record %1</translation>
    </message>
</context>
<context>
    <name>Yixian::FiguresPage</name>
    <message>
        <source>data as of %1 %2   rules %3   calendar %4</source>
        <translation>data as of %1 %2   rules %3   calendar %4</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>Figures appear with the first registered case.</source>
        <translation>Figures appear with the first registered case.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>The figures come from the hub; they appear as soon as it answers.</source>
        <translation>The figures come from the hub; they appear as soon as it answers.</translation>
    </message>
    <message>
        <source>Loading cases…</source>
        <translation>Loading cases…</translation>
    </message>
    <message>
        <source>Data stopped at %1. The figures are of that moment.</source>
        <translation>Data stopped at %1. The figures are of that moment.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>200 days</source>
        <translation>200 days</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what was closed long ago: %n cases so far. Another period ends it.</source>
        <translation>
            <numerusform>Fetching what was closed long ago: %n case so far. Another period ends it.</numerusform>
            <numerusform>Fetching what was closed long ago: %n cases so far. Another period ends it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what was closed long ago…</source>
        <translation>Fetching what was closed long ago…</translation>
    </message>
    <message>
        <source>A year cannot be shown now</source>
        <translation>A year cannot be shown now</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
</context>
<context>
    <name>Yixian::FinderPanel</name>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Pinyin initials, short name or code; Enter adds</source>
        <translation>Pinyin initials, short name or code; Enter adds</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Find a unit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>no longer active</translation>
    </message>
    <message>
        <source>called already</source>
        <translation>called already</translation>
    </message>
    <message>
        <source>city: by the district center</source>
        <translation>city: by the district center</translation>
    </message>
    <message numerus="yes">
        <source>usual: %n times</source>
        <translation>
            <numerusform>usual: once</numerusform>
            <numerusform>usual: %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, responds in %2</source>
        <translation>%1, responds in %2</translation>
    </message>
</context>
<context>
    <name>Yixian::FlowView</name>
    <message>
        <source>came, a week ago</source>
        <translation>came, a week ago</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>came</source>
        <translation>came</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Came, a week ago</source>
        <translation>Came, a week ago</translation>
    </message>
</context>
<context>
    <name>Yixian::GoToLine</name>
    <message>
        <source>417, a whole number, or / and words</source>
        <translation>417, a whole number, or / and words</translation>
    </message>
    <message>
        <source>Go to a case</source>
        <translation>Go to a case</translation>
    </message>
    <message>
        <source>Enter opens %1 %2</source>
        <translation>Enter opens %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have this number: Enter lists them</source>
        <translation>
            <numerusform>%n case has this number: Enter lists it</numerusform>
            <numerusform>%n cases have this number: Enter lists them</numerusform>
        </translation>
    </message>
    <message>
        <source>not among the open ones: Enter looks for it in the records</source>
        <translation>not among the open ones: Enter looks for it in the records</translation>
    </message>
    <message>
        <source>Enter looks for “%1” in the records</source>
        <translation>Enter looks for “%1” in the records</translation>
    </message>
    <message>
        <source>a number, or / and words</source>
        <translation>a number, or / and words</translation>
    </message>
</context>
<context>
    <name>Yixian::HandoverPage</name>
    <message>
        <source>Sign and hand over</source>
        <translation>Sign and hand over</translation>
    </message>
    <message>
        <source>Sign and take over</source>
        <translation>Sign and take over</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Call it off</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Clocks that run</source>
        <translation>Clocks that run</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>To who takes over</source>
        <translation>To who takes over</translation>
    </message>
    <message>
        <source>Clocks that run; the space bar ticks a row off</source>
        <translation>Clocks that run; the space bar ticks a row off</translation>
    </message>
    <message>
        <source>about the selected case, to who takes over</source>
        <translation>about the selected case, to who takes over</translation>
    </message>
    <message>
        <source>About the selected case</source>
        <translation>About the selected case</translation>
    </message>
    <message>
        <source>Promised by phone</source>
        <translation>Promised by phone</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Report in</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message to the next shift</source>
        <translation>Message to the next shift</translation>
    </message>
    <message>
        <source>Two signatures</source>
        <translation>Two signatures</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>What matters</translation>
    </message>
    <message>
        <source>in your own words; who hands over reads it before you leave each other</source>
        <translation>in your own words; who hands over reads it before you leave each other</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>not seen yet</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 of %2 seen</translation>
    </message>
    <message>
        <source>No clock runs</source>
        <translation>No clock runs</translation>
    </message>
    <message>
        <source>There is nothing to hand over; a message can be left all the same.</source>
        <translation>There is nothing to hand over; a message can be left all the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has signed, waits for %2</source>
        <translation>%1 has signed, waits for %2</translation>
    </message>
    <message>
        <source>%1 is on watch since %2</source>
        <translation>%1 is on watch since %2</translation>
    </message>
    <message numerus="yes">
        <source>cannot be signed yet: %n not seen</source>
        <translation>
            <numerusform>cannot be signed yet: %n not seen</numerusform>
            <numerusform>cannot be signed yet: %n not seen</numerusform>
        </translation>
    </message>
    <message>
        <source>responsibility moves at the second signature</source>
        <translation>responsibility moves at the second signature</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <translation>Recorded: %1, %2</translation>
    </message>
    <message>
        <source>Shelved, degraded</source>
        <translation>Shelved, degraded</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Shelved warnings, and what does not work as it should</source>
        <translation>Shelved warnings, and what does not work as it should</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>case, clock</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody is logged in: use the phone</source>
        <translation>nobody is logged in: use the phone</translation>
    </message>
    <message>
        <source>nobody on duty by the roster</source>
        <translation>nobody on duty by the roster</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>what is shelved comes back by itself</source>
        <translation>what is shelved comes back by itself</translation>
    </message>
    <message>
        <source>You have taken over, and answer for this post from %1 on.</source>
        <translation>You have taken over, and answer for this post from %1 on.</translation>
    </message>
    <message>
        <source>%1 has taken over at %2.</source>
        <translation>%1 has taken over at %2.</translation>
    </message>
</context>
<context>
    <name>Yixian::HeadlinePicture</name>
    <message>
        <source>Accepted in %1 min</source>
        <translation>Accepted in %1 min</translation>
    </message>
    <message>
        <source>Response, %1 working h</source>
        <translation>Response, %1 working h</translation>
    </message>
    <message>
        <source>Response, %1 working min</source>
        <translation>Response, %1 working min</translation>
    </message>
    <message>
        <source>%1: %2; %3 overdue</source>
        <translation>%1: %2; %3 overdue</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>▽ falling %1 days</source>
        <translation>▽ falling %1 days</translation>
    </message>
    <message>
        <source>unusual day</source>
        <translation>unusual day</translation>
    </message>
    <message>
        <source>usual variation</source>
        <translation>usual variation</translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation>nothing due yet</translation>
    </message>
    <message>
        <source>few due</source>
        <translation>few due</translation>
    </message>
    <message>
        <source>overdue to accept %1</source>
        <translation>overdue to accept %1</translation>
    </message>
    <message>
        <source>overdue to respond %1</source>
        <translation>overdue to respond %1</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>Accept, %1 min</source>
        <translation>Accept, %1 min</translation>
    </message>
    <message>
        <source>Response, %1 min</source>
        <translation>Response, %1 min</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>overdue %1</translation>
    </message>
</context>
<context>
    <name>Yixian::HealthStrip</name>
    <message>
        <source>The center&apos;s disk is full</source>
        <translation>The center&apos;s disk is full</translation>
    </message>
    <message>
        <source>Nothing you do is recorded now; what is refused can be sent again once there is room. Tell the system administrator.</source>
        <translation>Nothing you do is recorded now; what is refused can be sent again once there is room. Tell the system administrator.</translation>
    </message>
    <message>
        <source>The center&apos;s disk cannot be written to</source>
        <translation>The center&apos;s disk cannot be written to</translation>
    </message>
    <message>
        <source>Nothing you do is recorded now; you still see all there is. Tell the system administrator.</source>
        <translation>Nothing you do is recorded now; you still see all there is. Tell the system administrator.</translation>
    </message>
    <message>
        <source>The center cannot write its log</source>
        <translation>The center cannot write its log</translation>
    </message>
    <message>
        <source>What you send waits and is tried again. Tell the system administrator.</source>
        <translation>What you send waits and is tried again. Tell the system administrator.</translation>
    </message>
    <message>
        <source>The clock of the center&apos;s computer was set by %1 seconds</source>
        <translation>The clock of the center&apos;s computer was set by %1 seconds</translation>
    </message>
    <message>
        <source>Limits go on as before. The administrator checks the clock and starts the center again when it is quiet.</source>
        <translation>Limits go on as before. The administrator checks the clock and starts the center again when it is quiet.</translation>
    </message>
    <message>
        <source>The center&apos;s certificate ends on %1</source>
        <translation>The center&apos;s certificate ends on %1</translation>
    </message>
    <message>
        <source>After that no console connects. Tell the system administrator.</source>
        <translation>After that no console connects. Tell the system administrator.</translation>
    </message>
    <message>
        <source>The center&apos;s log is damaged from entry %1 on</source>
        <translation>The center&apos;s log is damaged from entry %1 on</translation>
    </message>
    <message>
        <source>What is done now is recorded behind it. Tell the system administrator and the auditor.</source>
        <translation>What is done now is recorded behind it. Tell the system administrator and the auditor.</translation>
    </message>
</context>
<context>
    <name>Yixian::HeatView</name>
    <message>
        <source>%1 %2 to %3: %4 came, %5 of %6 due were late</source>
        <translation>%1 %2 to %3: %4 came, %5 of %6 due were late</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
</context>
<context>
    <name>Yixian::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Keys of this page</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>sends the form the cursor is in; Enter alone is a new line in a text</source>
        <translation>sends the form the cursor is in; Enter alone is a new line in a text</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>to the next field, to the one before</source>
        <translation>to the next field, to the one before</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Keys everywhere</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>outside a field: opens the case whose number was copied</source>
        <translation>outside a field: opens the case whose number was copied</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+0</source>
        <translation>Alt+1 … Alt+0</translation>
    </message>
    <message>
        <source>the pages, in the order of the menu</source>
        <translation>the pages, in the order of the menu</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>a fifth of the time is left, or nobody has got a call</source>
        <translation>a fifth of the time is left, or nobody has got a call</translation>
    </message>
    <message>
        <source>half of the time is used, or a new case came</source>
        <translation>half of the time is used, or a new case came</translation>
    </message>
    <message>
        <source>The queue on the left, the case that breaks first on top; the open case on the right, with what may be done with it now. Choose with the arrow keys, open with Enter. The list changes its order only while your hand rests.</source>
        <translation>The queue on the left, the case that breaks first on top; the open case on the right, with what may be done with it now. Choose with the arrow keys, open with Enter. The list changes its order only while your hand rests.</translation>
    </message>
    <message>
        <source>What waits for your word, beside the calls: objections, results, extensions, visits, slips. The most urgent on top.</source>
        <translation>What waits for your word, beside the calls: objections, results, extensions, visits, slips. The most urgent on top.</translation>
    </message>
    <message>
        <source>Whom to call for one case: find units on the left, put them on the call sheet, say when and where, send. Above it, who has been called and how far they are; below their table the roll call, and what a unit said by telephone.</source>
        <translation>Whom to call for one case: find units on the left, put them on the call sheet, say when and where, send. Above it, who has been called and how far they are; below their table the roll call, and what a unit said by telephone.</translation>
    </message>
    <message>
        <source>One shift gives the next its running clocks. Tick off each case you have looked at, leave a message, sign; whoever takes over says in their own words what matters and signs. Responsibility moves at the second signature.</source>
        <translation>One shift gives the next its running clocks. Tick off each case you have looked at, leave a message, sign; whoever takes over says in their own words what matters and signs. Responsibility moves at the second signature.</translation>
    </message>
    <message>
        <source>Calls for your unit, the one that breaks first on top. Opening is not accepting, and accepting is not responding: a response names who comes and what they do first.</source>
        <translation>Calls for your unit, the one that breaks first on top. Opening is not accepting, and accepting is not responding: a response names who comes and what they do first.</translation>
    </message>
    <message>
        <source>Cases of the past: by number, words, place, street, category and time; open one for its whole course and for what was concluded before.</source>
        <translation>Cases of the past: by number, words, place, street, category and time; open one for its whole course and for what was concluded before.</translation>
    </message>
    <message>
        <source>The district&apos;s data: units, rosters, rules, calendar, score sheets. Changes are gathered in a draft, read through, and put in force together.</source>
        <translation>The district&apos;s data: units, rosters, rules, calendar, score sheets. Changes are gathered in a draft, read through, and put in force together.</translation>
    </message>
    <message>
        <source>Who may log in, as what, and with which token. Every change is on record.</source>
        <translation>Who may log in, as what, and with which token. Every change is on record.</translation>
    </message>
    <message>
        <source>The large screen: are we meeting the clocks, where is it bad, what breaks next. No names, telephones or house numbers.</source>
        <translation>The large screen: are we meeting the clocks, where is it bad, what breaks next. No names, telephones or house numbers.</translation>
    </message>
    <message>
        <source>How many limits are met and how late the late ones are, week by week and unit by unit, each share with its counts.</source>
        <translation>How many limits are met and how late the late ones are, week by week and unit by unit, each share with its counts.</translation>
    </message>
    <message>
        <source>Where it is bad and when: by street, unit, hour and matter. Each figure leads to the cases behind it.</source>
        <translation>Where it is bad and when: by street, unit, hour and matter. Each figure leads to the cases behind it.</translation>
    </message>
    <message>
        <source>Score sheets filled in, with what is behind each line. Fewer than twenty due are not ranked.</source>
        <translation>Score sheets filled in, with what is behind each line. Fewer than twenty due are not ranked.</translation>
    </message>
    <message>
        <source>Briefs and bulletins of a period: looked at, issued, printed, saved. What was issued stays as it is; a correction is a new version.</source>
        <translation>Briefs and bulletins of a period: looked at, issued, printed, saved. What was issued stays as it is; a correction is a new version.</translation>
    </message>
    <message>
        <source>the limit is passed: act now</source>
        <translation>the limit is passed: act now</translation>
    </message>
</context>
<context>
    <name>Yixian::HotPage</name>
    <message>
        <source>Most often, 7 days</source>
        <translation>Most often, 7 days</translation>
    </message>
    <message>
        <source>The same again, 7 days</source>
        <translation>The same again, 7 days</translation>
    </message>
    <message>
        <source>Came today</source>
        <translation>Came today</translation>
    </message>
    <message>
        <source>a week ago %1 by now</source>
        <translation>a week ago %1 by now</translation>
    </message>
    <message>
        <source>7 days before</source>
        <translation>7 days before</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Nothing so far.</translation>
    </message>
    <message>
        <source>Work is stopped</source>
        <translation>Work is stopped</translation>
    </message>
    <message>
        <source>Work is stopped: %1</source>
        <translation>Work is stopped: %1</translation>
    </message>
    <message>
        <source>since %1/%2</source>
        <comment>month, day</comment>
        <translation>since %1/%2</translation>
    </message>
    <message>
        <source>came</source>
        <translation>came</translation>
    </message>
    <message>
        <source>to accept</source>
        <translation>to accept</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in hand</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Most often, since then</source>
        <translation>Most often, since then</translation>
    </message>
</context>
<context>
    <name>Yixian::KeyBar</name>
    <message>
        <source>Keys of this page</source>
        <translation>Keys of this page</translation>
    </message>
</context>
<context>
    <name>Yixian::LadderView</name>
    <message>
        <source>%1: %2 of %3 got here</source>
        <translation>%1: %2 of %3 got here</translation>
    </message>
    <message>
        <source>%1: %2 are still here</source>
        <translation>%1: %2 are still here</translation>
    </message>
    <message>
        <source>still here %1</source>
        <translation>still here %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Got here</source>
        <translation>Got here</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Still here</translation>
    </message>
    <message>
        <source>Half took, from the stage before</source>
        <translation>Half took, from the stage before</translation>
    </message>
</context>
<context>
    <name>Yixian::LaneChart</name>
    <message>
        <source>Clocks of the units</source>
        <translation>Clocks of the units</translation>
    </message>
</context>
<context>
    <name>Yixian::LaneWords</name>
    <message>
        <source>o</source>
        <comment>mark on a lane: opened</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>a</source>
        <comment>mark on a lane: accepted</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>response due</source>
        <translation>response due</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>x</source>
        <comment>mark on a lane: objected</comment>
        <translation>x</translation>
    </message>
    <message>
        <source>r</source>
        <comment>mark on a lane: responded</comment>
        <translation>r</translation>
    </message>
    <message>
        <source>in</source>
        <comment>mark on a lane: reported in</comment>
        <translation>in</translation>
    </message>
    <message>
        <source>s</source>
        <comment>mark on a lane: submitted</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>p</source>
        <comment>mark on a lane: passed</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>c</source>
        <comment>mark on a lane: closed</comment>
        <translation>c</translation>
    </message>
</context>
<context>
    <name>Yixian::LeaveDialog</name>
    <message>
        <source>No link to the center</source>
        <translation>No link to the center</translation>
    </message>
    <message numerus="yes">
        <source>%n steps have no answer yet.</source>
        <translation>
            <numerusform>%n step has no answer yet.</numerusform>
            <numerusform>%n steps have no answer yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept at this computer and go out when %1 logs in here again.</source>
        <translation>They are kept at this computer and go out when %1 logs in here again.</translation>
    </message>
    <message>
        <source>They are kept nowhere: who leaves now loses them. Wait for the link, or write them down first.</source>
        <translation>They are kept nowhere: who leaves now loses them. Wait for the link, or write them down first.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Leave all the same</translation>
    </message>
</context>
<context>
    <name>Yixian::LegTable</name>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Responded</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Called units</source>
        <translation>Called units</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>not here</translation>
    </message>
    <message>
        <source>responsible %1</source>
        <translation>responsible %1</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>nobody there</translation>
    </message>
</context>
<context>
    <name>Yixian::LimitsDialog</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Compute anew from this day on</source>
        <translation>Compute anew from this day on</translation>
    </message>
    <message>
        <source>Take back the selected one</source>
        <translation>Take back the selected one</translation>
    </message>
    <message>
        <source>Control limits</source>
        <translation>Control limits</translation>
    </message>
    <message>
        <source>Days from which the limits are computed anew</source>
        <translation>Days from which the limits are computed anew</translation>
    </message>
    <message>
        <source>what has become different; published with the chart</source>
        <translation>what has become different; published with the chart</translation>
    </message>
    <message>
        <source>Recorded, %1</source>
        <translation>Recorded, %1</translation>
    </message>
</context>
<context>
    <name>Yixian::LoginPage</name>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Yixian, one-line disposal</source>
        <translation>Yixian, one-line disposal</translation>
    </message>
    <message>
        <source>Center %1</source>
        <translation>Center %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Connecting to the center</source>
        <translation>Connecting to the center</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Logging in</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>One-time code</translation>
    </message>
</context>
<context>
    <name>Yixian::LookBackStrip</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Back to now</translation>
    </message>
    <message>
        <source>The moment to look back to</source>
        <translation>The moment to look back to</translation>
    </message>
    <message>
        <source>How fast it goes on</source>
        <translation>How fast it goes on</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Stands still</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Looking back</translation>
    </message>
    <message>
        <source>What was known at that moment, and what happened from then on. Nothing is carried out meanwhile.</source>
        <translation>What was known at that moment, and what happened from then on. Nothing is carried out meanwhile.</translation>
    </message>
    <message>
        <source>The log is being read: %1 %</source>
        <translation>The log is being read: %1 %</translation>
    </message>
    <message>
        <source>As it was on %1; nothing can be done here</source>
        <translation>As it was on %1; nothing can be done here</translation>
    </message>
</context>
<context>
    <name>Yixian::MainWindow</name>
    <message>
        <source>Yixian</source>
        <translation>Yixian</translation>
    </message>
    <message>
        <source>%1 Yixian – %2</source>
        <translation>%1 Yixian – %2</translation>
    </message>
    <message>
        <source>Drill: nothing here is real</source>
        <translation>Drill: nothing here is real</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Rules %1</translation>
    </message>
    <message>
        <source>Calendar %1</source>
        <translation>Calendar %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Connect now</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No link to the center</source>
        <translation>No link to the center</translation>
    </message>
    <message>
        <source>This is how it stood at %1. What you send now is kept and goes out when the link is back.</source>
        <translation>This is how it stood at %1. What you send now is kept and goes out when the link is back.</translation>
    </message>
    <message>
        <source>You act for yourself again</source>
        <translation>You act for yourself again</translation>
    </message>
    <message>
        <source>You stand in for %1</source>
        <translation>You stand in for %1</translation>
    </message>
    <message>
        <source>until %1; what you do is recorded under both names</source>
        <translation>until %1; what you do is recorded under both names</translation>
    </message>
    <message>
        <source>Act for myself again</source>
        <translation>Act for myself again</translation>
    </message>
    <message>
        <source>Something you sent has no answer yet.</source>
        <translation>Something you sent has no answer yet.</translation>
    </message>
    <message>
        <source>Try again when it has.</source>
        <translation>Try again when it has.</translation>
    </message>
    <message>
        <source>Standing in…</source>
        <translation>Standing in…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Change the password…</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Nobody on duty</source>
        <translation>Nobody on duty</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>%1 steps that had no answer when this program ended are sent now.</source>
        <translation>%1 steps that had no answer when this program ended are sent now.</translation>
    </message>
    <message>
        <source>What you had typed and not sent is here again.</source>
        <translation>What you had typed and not sent is here again.</translation>
    </message>
    <message>
        <source>One-time codes…</source>
        <translation>One-time codes…</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>Lock the seat</translation>
    </message>
    <message>
        <source>its log is shorter than it was</source>
        <translation>its log is shorter than it was</translation>
    </message>
    <message>
        <source>its log says something else than it did</source>
        <translation>its log says something else than it did</translation>
    </message>
    <message>
        <source>it signs with another key than before</source>
        <translation>it signs with another key than before</translation>
    </message>
    <message>
        <source>its signature is not genuine</source>
        <translation>its signature is not genuine</translation>
    </message>
    <message>
        <source>The center cannot be trusted without a check: %1</source>
        <translation>The center cannot be trusted without a check: %1</translation>
    </message>
    <message>
        <source>Tell the auditor; what this console remembers is kept.</source>
        <translation>Tell the auditor; what this console remembers is kept.</translation>
    </message>
    <message>
        <source>The center could not be believed</source>
        <translation>The center could not be believed</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Look back…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Silence for a minute</source>
        <translation>Silence for a minute</translation>
    </message>
    <message>
        <source>Silent three times on end already: the tones are heard again first.</source>
        <translation>Silent three times on end already: the tones are heard again first.</translation>
    </message>
    <message>
        <source>Confirm the alarm</source>
        <translation>Confirm the alarm</translation>
    </message>
    <message>
        <source>Open the copied number</source>
        <translation>Open the copied number</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Hand over the shift</translation>
    </message>
    <message>
        <source>The streets on the map</source>
        <translation>The streets on the map</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>&amp;Alarms</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Go to…</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>a new case</translation>
    </message>
    <message>
        <source>a case that is not here</source>
        <translation>a case that is not here</translation>
    </message>
    <message>
        <source>Not carried out: %1, %2</source>
        <translation>Not carried out: %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of more than twelve hours ago have no answer and were not sent</source>
        <translation>
            <numerusform>%n step of more than twelve hours ago has no answer and was not sent</numerusform>
            <numerusform>%n steps of more than twelve hours ago have no answer and were not sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>What was kept here for you cannot be read</source>
        <translation>What was kept here for you cannot be read</translation>
    </message>
    <message>
        <source>Steps without an answer or drafts of an earlier run may be missing. The file is kept: %1. Look through your last cases, and tell the system administrator.</source>
        <translation>Steps without an answer or drafts of an earlier run may be missing. The file is kept: %1. Look through your last cases, and tell the system administrator.</translation>
    </message>
    <message>
        <source>What you send now is lost if this program ends before it has an answer</source>
        <translation>What you send now is lost if this program ends before it has an answer</translation>
    </message>
    <message>
        <source>The disk of this computer does not take it: %1 cannot be written. Stay until the link is back, and tell the system administrator.</source>
        <translation>The disk of this computer does not take it: %1 cannot be written. Stay until the link is back, and tell the system administrator.</translation>
    </message>
    <message>
        <source>This is how it stood at %1. What you send now goes out when the link is back, as long as this program runs.</source>
        <translation>This is how it stood at %1. What you send now goes out when the link is back, as long as this program runs.</translation>
    </message>
    <message>
        <source>%1. They stay at this computer until you send them or choose not to.</source>
        <translation>%1. They stay at this computer until you send them or choose not to.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Yixian::MatrixView</name>
    <message>
        <source>center</source>
        <translation>center</translation>
    </message>
    <message>
        <source>%1 and %2: call accurate %3, handled well %4, not judged %5</source>
        <translation>%1 and %2: call accurate %3, handled well %4, not judged %5</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Call accurate</source>
        <translation>Call accurate</translation>
    </message>
    <message>
        <source>Handled well</source>
        <translation>Handled well</translation>
    </message>
    <message>
        <source>Call not judged</source>
        <translation>Call not judged</translation>
    </message>
    <message>
        <source>Work not judged</source>
        <translation>Work not judged</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Appealed</translation>
    </message>
</context>
<context>
    <name>Yixian::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Yixian::NoticeStrip</name>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait until one of these is seen.</source>
        <translation>
            <numerusform>%n more waits until one of these is seen.</numerusform>
            <numerusform>%n more wait until one of these is seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Yixian::OverviewPage</name>
    <message>
        <source>in hand</source>
        <translation>in hand</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>calling</translation>
    </message>
    <message>
        <source>First to expire</source>
        <translation>First to expire</translation>
    </message>
    <message>
        <source>due at</source>
        <translation>due at</translation>
    </message>
    <message>
        <source>Nothing is running out.</source>
        <translation>Nothing is running out.</translation>
    </message>
    <message>
        <source>to accept</source>
        <translation>to accept</translation>
    </message>
    <message>
        <source>unit to accept</source>
        <translation>unit to accept</translation>
    </message>
    <message>
        <source>%1/%2 responded</source>
        <translation>%1/%2 responded</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>no response</translation>
    </message>
    <message>
        <source>II</source>
        <comment>the clock is paused; a tag one Han character wide</comment>
        <translation>II</translation>
    </message>
    <message>
        <source>accepting</source>
        <translation>accepting</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>no reply</translation>
    </message>
</context>
<context>
    <name>Yixian::PageWords</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Call desk</source>
        <translation>Call desk</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>Yixian::ParetoView</name>
    <message>
        <source>%1: %2 of %3 due were late</source>
        <translation>%1: %2 of %3 due were late</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Added up</translation>
    </message>
</context>
<context>
    <name>Yixian::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation>at least 12 characters</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>The two new passwords are not the same. Nothing was changed.</source>
        <translation>The two new passwords are not the same. Nothing was changed.</translation>
    </message>
    <message>
        <source>Changed, %1. Other windows of this account are logged out.</source>
        <translation>Changed, %1. Other windows of this account are logged out.</translation>
    </message>
    <message>
        <source>This password has to be changed before you go on: it was given to you for the first login, or it is too old.</source>
        <translation>This password has to be changed before you go on: it was given to you for the first login, or it is too old.</translation>
    </message>
</context>
<context>
    <name>Yixian::PersonTables</name>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>Handlers</translation>
    </message>
    <message>
        <source>Leaders in charge</source>
        <translation>Leaders in charge</translation>
    </message>
    <message>
        <source>Candidates for an account</source>
        <translation>Candidates for an account</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Leader at the time</source>
        <translation>Leader at the time</translation>
    </message>
    <message>
        <source>Nothing calls for an account.</source>
        <translation>Nothing calls for an account.</translation>
    </message>
    <message>
        <source>Persons are listed and not ranked. Candidates are listed with what is behind them; a person decides.</source>
        <translation>Persons are listed and not ranked. Candidates are listed with what is behind them; a person decides.</translation>
    </message>
</context>
<context>
    <name>Yixian::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>/ filter: number or words</source>
        <translation>/ filter: number or words</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filter the queue</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>all streets</source>
        <translation>all streets</translation>
    </message>
    <message>
        <source>district queue</source>
        <translation>district queue</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list changed: %n</source>
        <translation>
            <numerusform>list changed: %n</numerusform>
            <numerusform>list changed: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>first to expire on top</source>
        <translation>first to expire on top</translation>
    </message>
    <message>
        <source>Loading the queue</source>
        <translation>Loading the queue</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>The queue is empty</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nothing fits the filter</translation>
    </message>
    <message>
        <source>New cases appear here by themselves.</source>
        <translation>New cases appear here by themselves.</translation>
    </message>
    <message>
        <source>Not connected; this is how it stood at %1</source>
        <translation>Not connected; this is how it stood at %1</translation>
    </message>
</context>
<context>
    <name>Yixian::QueueTableModel</name>
    <message>
        <source>10 minutes, around the clock</source>
        <translation>10 minutes, around the clock</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>To accept</translation>
    </message>
    <message>
        <source>1 working hour to respond; breaks and nights do not count</source>
        <translation>1 working hour to respond; breaks and nights do not count</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>verified by the sub-center, then the citizen is asked</source>
        <translation>verified by the sub-center, then the citizen is asked</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Yixian::RankingWords</name>
    <message>
        <source>not ranked</source>
        <translation>not ranked</translation>
    </message>
</context>
<context>
    <name>Yixian::RecordsFinder</name>
    <message>
        <source>Find a case</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>In which street</source>
        <translation>In which street</translation>
    </message>
    <message>
        <source>Registered when</source>
        <translation>Registered when</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Kept searches</translation>
    </message>
    <message>
        <source>All streets</source>
        <translation>All streets</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Nothing kept</source>
        <translation>Nothing kept</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Keep this search</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Forget this search</translation>
    </message>
    <message>
        <source>words, #417, *5678 (end of the phone), a unit&apos;s pinyin, a street; all of them must fit</source>
        <translation>words, #417, *5678 (end of the phone), a unit&apos;s pinyin, a street; all of them must fit</translation>
    </message>
</context>
<context>
    <name>Yixian::RecordsPage</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Precedents</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossier of the case</source>
        <translation>Dossier of the case</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Concluded</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message numerus="yes">
        <source>the latest %n</source>
        <translation>
            <numerusform>the latest</numerusform>
            <numerusform>the latest %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>Nothing is here yet</translation>
    </message>
    <message>
        <source>Cases stand here from their registration on.</source>
        <translation>Cases stand here from their registration on.</translation>
    </message>
    <message>
        <source>A consultation that is concluded becomes a precedent.</source>
        <translation>A consultation that is concluded becomes a precedent.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>Every word has to be found; leave one out.</source>
        <translation>Every word has to be found; leave one out.</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No case is open</translation>
    </message>
    <message>
        <source>Choose one beside.</source>
        <translation>Choose one beside.</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Older ones</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>The printer did not take it; nothing else is changed.</source>
        <translation>The printer did not take it; nothing else is changed.</translation>
    </message>
    <message>
        <source>Given to the printer</source>
        <translation>Given to the printer</translation>
    </message>
</context>
<context>
    <name>Yixian::RecurrenceView</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
</context>
<context>
    <name>Yixian::RegisterForm</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>12345 no.</source>
        <translation>12345 no.</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
</context>
<context>
    <name>Yixian::ReportDiff</name>
    <message>
        <source>row added</source>
        <translation>row added</translation>
    </message>
    <message>
        <source>row taken out</source>
        <translation>row taken out</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message>
        <source>What changed about persons</source>
        <translation>What changed about persons</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
</context>
<context>
    <name>Yixian::ReportInPage</name>
    <message>
        <source>On time today</source>
        <translation>On time today</translation>
    </message>
    <message>
        <source>there</source>
        <translation>there</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>to confirm</translation>
    </message>
    <message>
        <source>time to leave</source>
        <translation>time to leave</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Nobody is expected.</source>
        <translation>Nobody is expected.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>earlier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>later on</source>
        <translation>later on</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>break</source>
        <translation>break</translation>
    </message>
    <message>
        <source>%1 late %2</source>
        <comment>unit, how much</comment>
        <translation>%1 late %2</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirm</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>leave</translation>
    </message>
</context>
<context>
    <name>Yixian::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Yixian::ReportWords</name>
    <message>
        <source>Daily brief</source>
        <translation>Daily brief</translation>
    </message>
    <message>
        <source>Weekly brief</source>
        <translation>Weekly brief</translation>
    </message>
    <message>
        <source>Monthly bulletin</source>
        <translation>Monthly bulletin</translation>
    </message>
    <message>
        <source>Half-year analysis</source>
        <translation>Half-year analysis</translation>
    </message>
    <message>
        <source>Yearly performance sheet</source>
        <translation>Yearly performance sheet</translation>
    </message>
    <message>
        <source>Cases accepted in time</source>
        <translation>Cases accepted in time</translation>
    </message>
    <message>
        <source>Units accepting in time</source>
        <translation>Units accepting in time</translation>
    </message>
    <message>
        <source>Responded in time</source>
        <translation>Responded in time</translation>
    </message>
    <message>
        <source>Reported in on time</source>
        <translation>Reported in on time</translation>
    </message>
    <message>
        <source>Disposed of in time</source>
        <translation>Disposed of in time</translation>
    </message>
    <message>
        <source>Calls accurate</source>
        <translation>Calls accurate</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Redone</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>The citizen&apos;s word</source>
        <translation>The citizen&apos;s word</translation>
    </message>
    <message>
        <source>The street&apos;s judgement</source>
        <translation>The street&apos;s judgement</translation>
    </message>
    <message>
        <source>Results that last</source>
        <translation>Results that last</translation>
    </message>
    <message>
        <source>Acceptance of the case</source>
        <translation>Acceptance of the case</translation>
    </message>
    <message>
        <source>Acceptance by the unit</source>
        <translation>Acceptance by the unit</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Report-in</source>
        <translation>Report-in</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>The hotline&apos;s limit</source>
        <translation>The hotline&apos;s limit</translation>
    </message>
    <message>
        <source>Other limit</source>
        <translation>Other limit</translation>
    </message>
    <message>
        <source>the unit&apos;s work</source>
        <translation>the unit&apos;s work</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>the call</translation>
    </message>
    <message>
        <source>opened late</source>
        <translation>opened late</translation>
    </message>
    <message>
        <source>disposed of late</source>
        <translation>disposed of late</translation>
    </message>
    <message>
        <source>citizen not satisfied</source>
        <translation>citizen not satisfied</translation>
    </message>
    <message>
        <source>shifted to others</source>
        <translation>shifted to others</translation>
    </message>
    <message>
        <source>poor work</source>
        <translation>poor work</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year, month</comment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>2</source>
        <comment>how many digits a month has at least: 2 in 2026-07, 1 where it is followed by a word</comment>
        <translation>2</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>first half of %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>second half of %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>One-line disposal: daily brief, %1</source>
        <translation>One-line disposal: daily brief, %1</translation>
    </message>
    <message>
        <source>One-line disposal: weekly brief, %1</source>
        <translation>One-line disposal: weekly brief, %1</translation>
    </message>
    <message>
        <source>One-line disposal: bulletin, %1</source>
        <translation>One-line disposal: bulletin, %1</translation>
    </message>
    <message>
        <source>One-line disposal: analysis, %1</source>
        <translation>One-line disposal: analysis, %1</translation>
    </message>
    <message>
        <source>One-line disposal: performance, %1</source>
        <translation>One-line disposal: performance, %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From 0:00 of its first day to 24:00 of its last, in the district&apos;s time (+08:00). A limit belongs to the period in which it ran out, whenever it began.</source>
        <translation>From 0:00 of its first day to 24:00 of its last, in the district&apos;s time (+08:00). A limit belongs to the period in which it ran out, whenever it began.</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Cut-off</translation>
    </message>
    <message>
        <source>What the hub had on record at that moment. Whatever was entered or ruled on later is in a later issue, marked as a correction.</source>
        <translation>What the hub had on record at that moment. Whatever was entered or ruled on later is in a later issue, marked as a correction.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Met ÷ due. Due is whatever had its limit run out, also where nothing was done yet. Calls that were withdrawn or released are void and in no share.</source>
        <translation>Met ÷ due. Due is whatever had its limit run out, also where nothing was done yet. Calls that were withdrawn or released are void and in no share.</translation>
    </message>
    <message>
        <source>Fewer than 20 due</source>
        <translation>Fewer than 20 due</translation>
    </message>
    <message>
        <source>Counts only: no percentage, no rank, no mark. Where nothing was due, “—”.</source>
        <translation>Counts only: no percentage, no rank, no mark. Where nothing was due, “—”.</translation>
    </message>
    <message>
        <source>From registration to acceptance by a person, around the clock.</source>
        <translation>From registration to acceptance by a person, around the clock.</translation>
    </message>
    <message>
        <source>From delivery of the call to acceptance by the called unit, in working time.</source>
        <translation>From delivery of the call to acceptance by the called unit, in working time.</translation>
    </message>
    <message>
        <source>From delivery of the call to a response that names who comes and what is done first, in working time; opening it is none.</source>
        <translation>From delivery of the call to a response that names who comes and what is done first, in working time; opening it is none.</translation>
    </message>
    <message>
        <source>At the set place by the set time and its grace. Who joins by wire is present and not on time.</source>
        <translation>At the set place by the set time and its grace. Who joins by wire is present and not on time.</translation>
    </message>
    <message>
        <source>From arrival to the result that the sub-center passed, in whole working days.</source>
        <translation>From arrival to the result that the sub-center passed, in whole working days.</translation>
    </message>
    <message>
        <source>Calls the unit judged accurate ÷ calls judged for good; an objection that was upheld counts against the call.</source>
        <translation>Calls the unit judged accurate ÷ calls judged for good; an objection that was upheld counts against the call.</translation>
    </message>
    <message>
        <source>Reached, solved, satisfied</source>
        <translation>Reached, solved, satisfied</translation>
    </message>
    <message>
        <source>From visits to the citizen. Reached is not the response of a called unit: the two are different rates.</source>
        <translation>From visits to the citizen. Reached is not the response of a called unit: the two are different rates.</translation>
    </message>
    <message>
        <source>Closed cases that came back within their time, as a person found, or that were opened again.</source>
        <translation>Closed cases that came back within their time, as a person found, or that were opened again.</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Open at the end of the period, or at the cut-off where that is earlier.</source>
        <translation>Open at the end of the period, or at the cut-off where that is earlier.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Registered or opened again in the period.</source>
        <translation>Registered or opened again in the period.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Cannot go on for now by decision of the district. It stays visible and is never counted as closed.</source>
        <translation>Cannot go on for now by decision of the district. It stays visible and is never counted as closed.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Out of one measure on published grounds, never out of the data.</source>
        <translation>Out of one measure on published grounds, never out of the data.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Points got of the points that could be got where something was due, brought to 100; by the score sheet in force on the first day.</source>
        <translation>Points got of the points that could be got where something was due, brought to 100; by the score sheet in force on the first day.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Within its group only; equal scores share a rank. Never by the number of calls.</source>
        <translation>Within its group only; equal scores share a rank. Never by the number of calls.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>The handler named in the response and the leader in charge at the time of the call. Candidates are listed with what is behind them; a person decides.</source>
        <translation>The handler named in the response and the leader in charge at the time of the call. Candidates are listed with what is behind them; a person decides.</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Annex %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 (correction)</source>
        <translation>%1 (correction)</translation>
    </message>
    <message>
        <source>Cut-off %1   Rules %2   Calendar %3   Prepared by %4   %5</source>
        <translation>Cut-off %1   Rules %2   Calendar %3   Prepared by %4   %5</translation>
    </message>
    <message>
        <source>SHA-256 of the data %1</source>
        <translation>SHA-256 of the data %1</translation>
    </message>
    <message>
        <source>Restricted: names persons</source>
        <translation>Restricted: names persons</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Period %1, cut-off %2</source>
        <translation>Period %1, cut-off %2</translation>
    </message>
    <message>
        <source>%1, cases of %2 only</source>
        <translation>%1, cases of %2 only</translation>
    </message>
    <message>
        <source>met/due</source>
        <translation>met/due</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes:</translation>
    </message>
    <message>
        <source>This computer has no FangSong; set in %1.</source>
        <translation>This computer has no FangSong; set in %1.</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>week %1 of %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>week, first day, last day</comment>
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message>
        <source>SHA-256 of what names persons %1</source>
        <translation>SHA-256 of what names persons %1</translation>
    </message>
    <message>
        <source>NOT GENUINE: digest or signature does not fit.</source>
        <translation>NOT GENUINE: digest or signature does not fit.</translation>
    </message>
    <message>
        <source>SHA-256 of what was frozen %1</source>
        <translation>SHA-256 of what was frozen %1</translation>
    </message>
    <message>
        <source>Issued %1, signed by the hub (Ed25519), key %2</source>
        <translation>Issued %1, signed by the hub (Ed25519), key %2</translation>
    </message>
    <message>
        <source>Signature %1</source>
        <translation>Signature %1</translation>
    </message>
</context>
<context>
    <name>Yixian::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>with persons (restricted)</source>
        <translation>with persons (restricted)</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Period after</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Make anew</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Which report</translation>
    </message>
    <message>
        <source>Loading cases…</source>
        <translation>Loading cases…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>A report is made from what the hub has on record; it can be made as soon as it answers.</source>
        <translation>A report is made from what the hub has on record; it can be made as soon as it answers.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>cut-off %1</translation>
    </message>
    <message>
        <source>%1; something happened since, F5 makes it anew</source>
        <translation>%1; something happened since, F5 makes it anew</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>What was issued, and the figures of now</source>
        <translation>What was issued, and the figures of now</translation>
    </message>
    <message>
        <source>Asking what was issued…</source>
        <translation>Asking what was issued…</translation>
    </message>
    <message>
        <source>No. %1 (correction), issued %2</source>
        <translation>No. %1 (correction), issued %2</translation>
    </message>
    <message>
        <source>No. %1, issued %2</source>
        <translation>No. %1, issued %2</translation>
    </message>
    <message>
        <source>Not issued: figures of now</source>
        <translation>Not issued: figures of now</translation>
    </message>
    <message>
        <source>Figures of now</source>
        <translation>Figures of now</translation>
    </message>
    <message>
        <source>Fetching the bulletin…</source>
        <translation>Fetching the bulletin…</translation>
    </message>
    <message>
        <source>why it is corrected</source>
        <translation>why it is corrected</translation>
    </message>
    <message>
        <source>Issue a correction</source>
        <translation>Issue a correction</translation>
    </message>
    <message>
        <source>Not what was issued: the figures of now.</source>
        <translation>Not what was issued: the figures of now.</translation>
    </message>
    <message>
        <source>The figures of now; what was issued, the hub knows.</source>
        <translation>The figures of now; what was issued, the hub knows.</translation>
    </message>
    <message>
        <source>Not issued: the figures of now, which may still change.</source>
        <translation>Not issued: the figures of now, which may still change.</translation>
    </message>
    <message>
        <source>The bulletin cannot be shown</source>
        <translation>The bulletin cannot be shown</translation>
    </message>
    <message>
        <source>NOT GENUINE: what came does not fit its digest or signature</source>
        <translation>NOT GENUINE: what came does not fit its digest or signature</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>the hub</translation>
    </message>
    <message>
        <source>frozen at %1, issued by %2, signed; SHA-256 %3…</source>
        <translation>frozen at %1, issued by %2, signed; SHA-256 %3…</translation>
    </message>
    <message>
        <source>Fetching what was closed long ago…</source>
        <translation>Fetching what was closed long ago…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>The printer did not take it; nothing else is changed.</source>
        <translation>The printer did not take it; nothing else is changed.</translation>
    </message>
    <message>
        <source>Given to the printer</source>
        <translation>Given to the printer</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what was closed long ago: %n cases so far</source>
        <translation>
            <numerusform>Fetching what was closed long ago: %n case so far</numerusform>
            <numerusform>Fetching what was closed long ago: %n cases so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Nothing was made and nothing is changed. F5 makes the report.</source>
        <translation>Nothing was made and nothing is changed. F5 makes the report.</translation>
    </message>
</context>
<context>
    <name>Yixian::RollCall</name>
    <message>
        <source>Roll call</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Confirm arrival</source>
        <translation>Confirm arrival</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Uncalled unit is here</source>
        <translation>Uncalled unit is here</translation>
    </message>
    <message>
        <source>Objects, before the district: %1 (%2)</source>
        <translation>Objects, before the district: %1 (%2)</translation>
    </message>
    <message>
        <source>Objects: %1 (%2)</source>
        <translation>Objects: %1 (%2)</translation>
    </message>
    <message>
        <source>Asks to come %1 instead of %2: %3</source>
        <translation>Asks to come %1 instead of %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Asks for %n more days: %1</source>
        <translation>
            <numerusform>Asks for %n more day: %1</numerusform>
            <numerusform>Asks for %n more days: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Words / why</source>
        <translation>Words / why</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>face to face</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Other unit</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Nudge</translation>
    </message>
    <message>
        <source>On behalf</source>
        <translation>On behalf</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>Uphold</translation>
    </message>
    <message>
        <source>To the district</source>
        <translation>To the district</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>Overrule</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Choose a unit above</source>
        <translation>Choose a unit above</translation>
    </message>
</context>
<context>
    <name>Yixian::SamplePage</name>
    <message>
        <source>respond twice</source>
        <translation>respond twice</translation>
    </message>
    <message>
        <source>twice the limit</source>
        <translation>twice the limit</translation>
    </message>
    <message>
        <source>accept over</source>
        <translation>accept over</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>over</translation>
    </message>
    <message>
        <source>accept near</source>
        <translation>accept near</translation>
    </message>
    <message>
        <source>80 % used; selected, focus here</source>
        <translation>80 % used; selected, focus here</translation>
    </message>
    <message>
        <source>accept half</source>
        <translation>accept half</translation>
    </message>
    <message>
        <source>50 % used; selected, focus elsewhere</source>
        <translation>50 % used; selected, focus elsewhere</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accept</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>respond</source>
        <translation>respond</translation>
    </message>
    <message>
        <source>normal, 10 minutes or more</source>
        <translation>normal, 10 minutes or more</translation>
    </message>
    <message>
        <source>clock stopped, goes on at 15:00</source>
        <translation>clock stopped, goes on at 15:00</translation>
    </message>
    <message>
        <source>report in</source>
        <translation>report in</translation>
    </message>
    <message>
        <source>appointment, no bar</source>
        <translation>appointment, no bar</translation>
    </message>
    <message>
        <source>time not checked, nothing computed</source>
        <translation>time not checked, nothing computed</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>State samples</source>
        <translation>State samples</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>shape and word together, not colour alone</source>
        <translation>shape and word together, not colour alone</translation>
    </message>
    <message>
        <source>Time cells</source>
        <translation>Time cells</translation>
    </message>
    <message>
        <source>rows keep their colour, only badge and time have one</source>
        <translation>rows keep their colour, only badge and time have one</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>red is for clocks; a wrong entry gets a thick border and words</source>
        <translation>red is for clocks; a wrong entry gets a thick border and words</translation>
    </message>
    <message>
        <source>Four states of a page</source>
        <translation>Four states of a page</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>near limit</source>
        <translation>near limit</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>new case</translation>
    </message>
    <message>
        <source>half used</source>
        <translation>half</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>clock stopped</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>not acknowledged</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>cleared, not acknowledged</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>late entry</translation>
    </message>
    <message>
        <source>tags have no colour</source>
        <translation>tags have no colour</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>To sub-center…</source>
        <translation>To sub-center…</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>plain</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>hover</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>pressed</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>focus</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>default, focus</source>
        <translation>default, focus</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>Fuyi archway</source>
        <translation>Fuyi archway</translation>
    </message>
    <message>
        <source>Required: say who comes</source>
        <translation>Required: say who comes</translation>
    </message>
    <message>
        <source>tomorrow 09:00</source>
        <translation>tomorrow 09:00</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>masked, shown with a reason</source>
        <translation>masked, shown with a reason</translation>
    </message>
    <message>
        <source>Wufeng street</source>
        <translation>Wufeng street</translation>
    </message>
    <message>
        <source>drop-down</source>
        <translation>drop-down</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hard</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>The last case was accepted at 13:52:40; a new one sounds once</source>
        <translation>The last case was accepted at 13:52:40; a new one sounds once</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>queue: 0 cases</source>
        <translation>queue: 0 cases</translation>
    </message>
    <message>
        <source>Fetching the queue, 120 of about 400 cases</source>
        <translation>Fetching the queue, 120 of about 400 cases</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>shown after 0.3 s</source>
        <translation>shown after 0.3 s</translation>
    </message>
    <message>
        <source>three street lamps out in a row</source>
        <translation>three street lamps out in a row</translation>
    </message>
    <message>
        <source>pressure dropped, no water in the block</source>
        <translation>pressure dropped, no water in the block</translation>
    </message>
    <message>
        <source>Time left by this PC&apos;s clock, not checked with the centre</source>
        <translation>Time left by this PC&apos;s clock, not checked with the centre</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>data stopped at 14:07:29, 48 s ago</source>
        <translation>data stopped at 14:07:29, 48 s ago</translation>
    </message>
    <message>
        <source>The queue was not fetched</source>
        <translation>The queue was not fetched</translation>
    </message>
    <message>
        <source>The centre refused: this seat&apos;s login has ended. Drafts are kept. Record E-2041</source>
        <translation>The centre refused: this seat&apos;s login has ended. Drafts are kept. Record E-2041</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Log in again</translation>
    </message>
    <message>
        <source>Copy record</source>
        <translation>Copy record</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>No link for %1, alarms from the local copy</source>
        <translation>No link for %1, alarms from the local copy</translation>
    </message>
    <message>
        <source>3 to send</source>
        <translation>3 to send</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Connect now</translation>
    </message>
    <message>
        <source>Link restored</source>
        <translation>Link restored</translation>
    </message>
    <message>
        <source>14 fetched, no gap; 3 sent, 2 done, 1 refused (see why)</source>
        <translation>14 fetched, no gap; 3 sent, 2 done, 1 refused (see why)</translation>
    </message>
</context>
<context>
    <name>Yixian::ScoresPage</name>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>What is behind it</source>
        <translation>What is behind it</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Sub-centers</source>
        <translation>Sub-centers</translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation>Bureaus</translation>
    </message>
    <message>
        <source>Offices and communities</source>
        <translation>Offices and communities</translation>
    </message>
    <message>
        <source>City and enterprises</source>
        <translation>City and enterprises</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>Handlers</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Leaders</translation>
    </message>
    <message>
        <source>Accountability, to look at</source>
        <translation>Accountability, to look at</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>this month</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>last month</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation>Which group</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>Which month</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line of a score sheet, its points</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>few</source>
        <translation>few</translation>
    </message>
    <message>
        <source>%1  (%2/%3)</source>
        <translation>%1  (%2/%3)</translation>
    </message>
    <message>
        <source>sheet %1; fewer than 20 due are not ranked</source>
        <translation>sheet %1; fewer than 20 due are not ranked</translation>
    </message>
    <message>
        <source>Nothing was due</source>
        <translation>Nothing was due</translation>
    </message>
    <message>
        <source>In this month nothing of this group has run out or been judged.</source>
        <translation>In this month nothing of this group has run out or been judged.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>not met</translation>
    </message>
    <message numerus="yes">
        <source>%n legs and cases</source>
        <translation>
            <numerusform>%n leg or case</numerusform>
            <numerusform>%n legs and cases</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a row above</source>
        <translation>choose a row above</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Leader at the time</source>
        <translation>Leader at the time</translation>
    </message>
    <message>
        <source>listed with their evidence; a person decides</source>
        <translation>listed with their evidence; a person decides</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nothing to look at</translation>
    </message>
    <message>
        <source>In this month nothing calls for an account.</source>
        <translation>In this month nothing calls for an account.</translation>
    </message>
    <message>
        <source>opened late</source>
        <translation>opened late</translation>
    </message>
    <message>
        <source>disposed of late</source>
        <translation>disposed of late</translation>
    </message>
    <message>
        <source>citizen not satisfied</source>
        <translation>citizen not satisfied</translation>
    </message>
    <message>
        <source>shifted to others</source>
        <translation>shifted to others</translation>
    </message>
    <message>
        <source>poor work</source>
        <translation>poor work</translation>
    </message>
</context>
<context>
    <name>Yixian::SeatLock</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Locked: %1</translation>
    </message>
    <message>
        <source>%1 cases wait to be accepted, %2 limits are passed.</source>
        <translation>%1 cases wait to be accepted, %2 limits are passed.</translation>
    </message>
</context>
<context>
    <name>Yixian::SecondFactorDialog</name>
    <message>
        <source>Asking the center…</source>
        <translation>Asking the center…</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>One-time codes</translation>
    </message>
    <message>
        <source>Type this secret into an authenticator (six figures, thirty seconds, SHA-1), then the code it shows.</source>
        <translation>Type this secret into an authenticator (six figures, thirty seconds, SHA-1), then the code it shows.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Use it from now on</translation>
    </message>
    <message>
        <source>Set. The next login asks for a code.</source>
        <translation>Set. The next login asks for a code.</translation>
    </message>
</context>
<context>
    <name>Yixian::SelfResultForm</name>
    <message>
        <source>Report our result</source>
        <translation>Report our result</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>Yixian::ShareText</name>
    <message>
        <source>nothing due yet</source>
        <translation>nothing due yet</translation>
    </message>
    <message>
        <source>%1 in time, too few for a share</source>
        <translation>%1 in time, too few for a share</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>missed %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Accepted within %1: cases %2, legs %3 (target %4); responded within %5 of work: %6 (target %7)</source>
        <translation>Accepted within %1: cases %2, legs %3 (target %4); responded within %5 of work: %6 (target %7)</translation>
    </message>
    <message>
        <source>, falling for %1 days</source>
        <translation>, falling for %1 days</translation>
    </message>
    <message>
        <source>%1 of %2 due in time, target %3. Half done after %4, 90% after %5. %6 still open, %7 void, %8 excluded.</source>
        <translation>%1 of %2 due in time, target %3. Half done after %4, 90% after %5. %6 still open, %7 void, %8 excluded.</translation>
    </message>
</context>
<context>
    <name>Yixian::StandInDialog</name>
    <message>
        <source>Acts</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Let this person act for me</source>
        <translation>Let this person act for me</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>Act for this person</source>
        <translation>Act for this person</translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation>Standing in</translation>
    </message>
    <message>
        <source>Who acts for whom</source>
        <translation>Who acts for whom</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>Recorded, %1</source>
        <translation>Recorded, %1</translation>
    </message>
    <message>
        <source>Something you sent has no answer yet. Wait until it has, then try again.</source>
        <translation>Something you sent has no answer yet. Wait until it has, then try again.</translation>
    </message>
</context>
<context>
    <name>Yixian::StatusLine</name>
    <message>
        <source>District center</source>
        <translation>District center</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>silent %1:%2</source>
        <translation>silent %1:%2</translation>
    </message>
</context>
<context>
    <name>Yixian::SubCentersView</name>
    <message>
        <source>Sub-center</source>
        <translation>Sub-center</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
</context>
<context>
    <name>Yixian::TimeLeftView</name>
    <message>
        <source>%1 overdue</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>%1, in working time: %2 running, %3 paused</source>
        <translation>%1, in working time: %2 running, %3 paused</translation>
    </message>
    <message>
        <source>%1, in natural time: %2</source>
        <translation>%1, in natural time: %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Working time, running</source>
        <translation>Working time, running</translation>
    </message>
    <message>
        <source>Working time, paused</source>
        <translation>Working time, paused</translation>
    </message>
    <message>
        <source>Natural time</source>
        <translation>Natural time</translation>
    </message>
</context>
<context>
    <name>Yixian::TimeText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 m</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 work day</source>
        <translation>%1 work day</translation>
    </message>
    <message>
        <source>%1 work days</source>
        <translation>%1 work days</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>tomorrow %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>%1 minutes %2 seconds</source>
        <translation>%1 minutes %2 seconds</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 over time</translation>
    </message>
    <message>
        <source>%1, clock stopped</source>
        <translation>%1, clock stopped</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>Yixian::TimelineTable</name>
    <message>
        <source>Center time</source>
        <translation>Center time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>Yixian::TurnAwayForm</name>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Do not take it up</source>
        <translation>Do not take it up</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Turn away</translation>
    </message>
    <message>
        <source>Why / where</source>
        <translation>Why / where</translation>
    </message>
</context>
<context>
    <name>Yixian::UnitTableModel</name>
    <message>
        <source>Bureaus</source>
        <translation>Bureaus</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>Streets and communities</source>
        <translation>Streets and communities</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>too few for a share</source>
        <translation>too few for a share</translation>
    </message>
    <message>
        <source>below target</source>
        <translation>below target</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>on target</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>In time/due</source>
        <translation>In time/due</translation>
    </message>
    <message>
        <source>%1–100, tick: target %2</source>
        <translation>%1–100, tick: target %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>by week, the latest first: %1</source>
        <translation>by week, the latest first: %1</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 weeks</translation>
    </message>
</context>
<context>
    <name>Yixian::UnitTables</name>
    <message>
        <source>Group 1: bureaus of the district</source>
        <translation>Group 1: bureaus of the district</translation>
    </message>
    <message>
        <source>Group 2: city units and enterprises</source>
        <translation>Group 2: city units and enterprises</translation>
    </message>
    <message>
        <source>Group 3: offices and communities</source>
        <translation>Group 3: offices and communities</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Accepted in %1 min</source>
        <translation>Accepted in %1 min</translation>
    </message>
    <message>
        <source>Responded in %1 min of work</source>
        <translation>Responded in %1 min of work</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>No unit was called and nothing of an earlier call ran out.</source>
        <translation>No unit was called and nothing of an earlier call ran out.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Share = met ÷ due (all calls whose limit has run out, those without an answer too). Withdrawn and released calls are void, %1 in the period; excluded from one measure or another: %2, grounds in T4.</source>
        <translation>Share = met ÷ due (all calls whose limit has run out, those without an answer too). Withdrawn and released calls are void, %1 in the period; excluded from one measure or another: %2, grounds in T4.</translation>
    </message>
    <message>
        <source>Targets: acceptance %1; response, report-in and disposal %2; ▲ below the target. Fewer than 20 due: counts only, not ranked.</source>
        <translation>Targets: acceptance %1; response, report-in and disposal %2; ▲ below the target. Fewer than 20 due: counts only, not ranked.</translation>
    </message>
    <message>
        <source>Ranks are within a group. What the street and the citizen say is in the lines of the score.</source>
        <translation>Ranks are within a group. What the street and the citizen say is in the lines of the score.</translation>
    </message>
    <message>
        <source>In this period nothing that is scored ran out or was judged.</source>
        <translation>In this period nothing that is scored ran out or was judged.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line of a score sheet, its points</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Units by group</source>
        <translation>Units by group</translation>
    </message>
    <message>
        <source>Lines of the score</source>
        <translation>Lines of the score</translation>
    </message>
</context>
<context>
    <name>Yixian::UnreachedStrip</name>
    <message>
        <source>no screen there has %1: telephone, then write down their word with F5</source>
        <translation>no screen there has %1: telephone, then write down their word with F5</translation>
    </message>
    <message numerus="yes">
        <source>%n more calls reached nobody</source>
        <translation>
            <numerusform>%n more call reached nobody</numerusform>
            <numerusform>%n more calls reached nobody</numerusform>
        </translation>
    </message>
    <message>
        <source>Not online: %1</source>
        <translation>Not online: %1</translation>
    </message>
</context>
<context>
    <name>Yixian::UsedBar</name>
    <message>
        <source>%1 % used</source>
        <translation>%1 % used</translation>
    </message>
</context>
<context>
    <name>Yixian::VerifyForm</name>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
</context>
<context>
    <name>Yixian::VisitForm</name>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>satisfied</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Close as</source>
        <translation>Close as</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>Record the visit</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
</context>
<context>
    <name>Yixian::WallPage</name>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <comment>month, day, weekday</comment>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>working hours</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>make-up working day</translation>
    </message>
    <message>
        <source>break until %1</source>
        <translation>break until %1</translation>
    </message>
    <message>
        <source>closed until %1</source>
        <translation>closed until %1</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>holiday: %1</source>
        <translation>holiday: %1</translation>
    </message>
    <message>
        <source>work stopped</source>
        <translation>work stopped</translation>
    </message>
    <message>
        <source>%1 one-line disposal</source>
        <translation>%1 one-line disposal</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 held</translation>
    </message>
    <message>
        <source>centers %1/%2</source>
        <translation>centers %1/%2</translation>
    </message>
    <message>
        <source>data %1 s ago</source>
        <translation>data %1 s ago</translation>
    </message>
    <message>
        <source>Data stopped at %1</source>
        <translation>Data stopped at %1</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>Loading figures…</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>No connection to the hub</translation>
    </message>
</context>
<context>
    <name>Yixian::WeeksView</name>
    <message>
        <source>Week from</source>
        <translation>Week from</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Nothing fell due in these weeks</source>
        <translation>Nothing fell due in these weeks</translation>
    </message>
</context>
<context>
    <name>Yixian::Words</name>
    <message>
        <source>Registered, %1; the 10-minute clock runs</source>
        <translation>Registered, %1; the 10-minute clock runs</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepted: %1</translation>
    </message>
    <message>
        <source>Routed to %1</source>
        <translation>Routed to %1</translation>
    </message>
    <message>
        <source>Handles it itself</source>
        <translation>Handles it itself</translation>
    </message>
    <message>
        <source>Own result, %1</source>
        <translation>Own result, %1</translation>
    </message>
    <message>
        <source>Called %1 to report in at %2</source>
        <translation>Called %1 to report in at %2</translation>
    </message>
    <message>
        <source>Added %1 to the call</source>
        <translation>Added %1 to the call</translation>
    </message>
    <message>
        <source>The call is on a screen of %1</source>
        <translation>The call is on a screen of %1</translation>
    </message>
    <message>
        <source>%1 opened it</source>
        <translation>%1 opened it</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <source>%1 responded</source>
        <translation>%1 responded</translation>
    </message>
    <message>
        <source>%1 responded, sends %2</source>
        <translation>%1 responded, sends %2</translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation>%1 arrived</translation>
    </message>
    <message>
        <source>%1 arrived without having been called</source>
        <translation>%1 arrived without having been called</translation>
    </message>
    <message>
        <source>%1 says it has arrived</source>
        <translation>%1 says it has arrived</translation>
    </message>
    <message>
        <source>Arrival of %1 confirmed</source>
        <translation>Arrival of %1 confirmed</translation>
    </message>
    <message>
        <source>%1 took up the work</source>
        <translation>%1 took up the work</translation>
    </message>
    <message>
        <source>%1 submitted, %2</source>
        <translation>%1 submitted, %2</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 passed</translation>
    </message>
    <message>
        <source>%1 has to do it again</source>
        <translation>%1 has to do it again</translation>
    </message>
    <message>
        <source>The call of %1 was withdrawn</source>
        <translation>The call of %1 was withdrawn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Visit: not reached</source>
        <translation>Visit: not reached</translation>
    </message>
    <message>
        <source>Visit: not solved, back to work</source>
        <translation>Visit: not solved, back to work</translation>
    </message>
    <message>
        <source>Visit: solved, satisfied</source>
        <translation>Visit: solved, satisfied</translation>
    </message>
    <message>
        <source>Visit: solved, not satisfied</source>
        <translation>Visit: solved, not satisfied</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>clock, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: half of the time used</source>
        <translation>%1: half of the time used</translation>
    </message>
    <message>
        <source>%1: 80 % of the time used</source>
        <translation>%1: 80 % of the time used</translation>
    </message>
    <message>
        <source>%1: limit passed</source>
        <translation>%1: limit passed</translation>
    </message>
    <message>
        <source>%1: twice the limit passed</source>
        <translation>%1: twice the limit passed</translation>
    </message>
    <message>
        <source>%1 (entered later, done at %2)</source>
        <translation>%1 (entered later, done at %2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Leg accept</source>
        <translation>Leg accept</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Respond</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Report in</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Dispose</translation>
    </message>
    <message>
        <source>Hotline limit</source>
        <translation>Hotline limit</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>app</source>
        <translation>app</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grid</translation>
    </message>
    <message>
        <source>device</source>
        <translation>device</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>call for help</source>
        <translation>call for help</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>Duty chief</source>
        <translation>Duty chief</translation>
    </message>
    <message>
        <source>Sub-center</source>
        <translation>Sub-center</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Visit seat</source>
        <translation>Visit seat</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>Security administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>assist</source>
        <translation>assist</translation>
    </message>
    <message>
        <source>key matter</source>
        <translation>key matter</translation>
    </message>
    <message>
        <source>joint enforcement</source>
        <translation>joint enforcement</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>emergency</translation>
    </message>
    <message>
        <source>symptom treated</source>
        <translation>symptom treated</translation>
    </message>
    <message>
        <source>root cause removed</source>
        <translation>root cause removed</translation>
    </message>
    <message>
        <source>explanation only</source>
        <translation>explanation only</translation>
    </message>
    <message>
        <source>solved, in the citizen&apos;s word</source>
        <translation>solved, in the citizen&apos;s word</translation>
    </message>
    <message>
        <source>citizen not reached</source>
        <translation>citizen not reached</translation>
    </message>
    <message>
        <source>cannot be solved</source>
        <translation>cannot be solved</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>void</source>
        <translation>void</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
    <message>
        <source>street</source>
        <translation>street</translation>
    </message>
    <message>
        <source>community</source>
        <translation>community</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>enterprise</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>make-up working day</translation>
    </message>
    <message>
        <source>work stopped</source>
        <translation>work stopped</translation>
    </message>
    <message>
        <source>urgent</source>
        <comment>one of the four flags</comment>
        <translation>urgent</translation>
    </message>
    <message>
        <source>difficult</source>
        <comment>one of the four flags</comment>
        <translation>difficult</translation>
    </message>
    <message>
        <source>worrying</source>
        <comment>one of the four flags</comment>
        <translation>worrying</translation>
    </message>
    <message>
        <source>major</source>
        <comment>one of the four flags</comment>
        <translation>major</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>own work</translation>
    </message>
    <message>
        <source>here %1/%2</source>
        <comment>units arrived of units called</comment>
        <translation>here %1/%2</translation>
    </message>
    <message>
        <source>answered %1/%2</source>
        <comment>units that responded of units called</comment>
        <translation>answered %1/%2</translation>
    </message>
    <message>
        <source>Working hours until %1</source>
        <translation>Working hours until %1</translation>
    </message>
    <message>
        <source>Midday break until %1</source>
        <translation>Midday break until %1</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>After hours</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objects</translation>
    </message>
    <message>
        <source>%1 objects, %2 stands for it</source>
        <translation>%1 objects, %2 stands for it</translation>
    </message>
    <message>
        <source>The objection of %1 was put before the district</source>
        <translation>The objection of %1 was put before the district</translation>
    </message>
    <message>
        <source>Objection upheld, %1 is released</source>
        <translation>Objection upheld, %1 is released</translation>
    </message>
    <message>
        <source>Objection upheld, %1 is released; right is %2</source>
        <translation>Objection upheld, %1 is released; right is %2</translation>
    </message>
    <message>
        <source>Objection of %1 overruled</source>
        <translation>Objection of %1 overruled</translation>
    </message>
    <message>
        <source>%1 set out</source>
        <translation>%1 set out</translation>
    </message>
    <message>
        <source>%1 nudged</source>
        <translation>%1 nudged</translation>
    </message>
    <message>
        <source>Answered on behalf of %1</source>
        <translation>Answered on behalf of %1</translation>
    </message>
    <message>
        <source>Answered on behalf of %1 (%2, %3)</source>
        <translation>Answered on behalf of %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 asks to come at %2 instead</source>
        <translation>%1 asks to come at %2 instead</translation>
    </message>
    <message>
        <source>New time of %1 agreed</source>
        <translation>New time of %1 agreed</translation>
    </message>
    <message>
        <source>New time of %1 refused</source>
        <translation>New time of %1 refused</translation>
    </message>
    <message>
        <source>%1 attends remotely</source>
        <translation>%1 attends remotely</translation>
    </message>
    <message>
        <source>Confirmed: %1 did not come</source>
        <translation>Confirmed: %1 did not come</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for %n more days</source>
        <translation>
            <numerusform>%1 asks for %n more day</numerusform>
            <numerusform>%1 asks for %n more days</numerusform>
        </translation>
    </message>
    <message>
        <source>Extension of %1 granted</source>
        <translation>Extension of %1 granted</translation>
    </message>
    <message>
        <source>Extension of %1 refused</source>
        <translation>Extension of %1 refused</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Ruling</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Referred to %1</source>
        <translation>Referred to %1</translation>
    </message>
    <message>
        <source>110 police</source>
        <translation>110 police</translation>
    </message>
    <message>
        <source>119 fire</source>
        <translation>119 fire</translation>
    </message>
    <message>
        <source>120 ambulance</source>
        <translation>120 ambulance</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>elsewhere</translation>
    </message>
    <message>
        <source>Citizen contacted</source>
        <translation>Citizen contacted</translation>
    </message>
    <message>
        <source>Consultation: %1</source>
        <translation>Consultation: %1</translation>
    </message>
    <message>
        <source>Consultation concluded</source>
        <translation>Consultation concluded</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Hold reviewed, stays</source>
        <translation>Hold reviewed, stays</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>Hold ended</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Slip %1 answered</source>
        <translation>Slip %1 answered</translation>
    </message>
    <message>
        <source>Slip %1 settled</source>
        <translation>Slip %1 settled</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Escalated to %1</translation>
    </message>
    <message>
        <source>Taken out again, on its own once more</source>
        <translation>Taken out again, on its own once more</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Reopened: %1</translation>
    </message>
    <message>
        <source>It has come back</source>
        <translation>It has come back</translation>
    </message>
    <message>
        <source>Not a recurrence</source>
        <translation>Not a recurrence</translation>
    </message>
    <message>
        <source>The street has judged %1; sealed until both are in</source>
        <translation>The street has judged %1; sealed until both are in</translation>
    </message>
    <message>
        <source>The work of %1 judged: %2</source>
        <translation>The work of %1 judged: %2</translation>
    </message>
    <message>
        <source>%1 has judged the call; sealed until both are in</source>
        <translation>%1 has judged the call; sealed until both are in</translation>
    </message>
    <message>
        <source>%1 judged the call: accurate</source>
        <translation>%1 judged the call: accurate</translation>
    </message>
    <message>
        <source>%1 judged the call: not accurate</source>
        <translation>%1 judged the call: not accurate</translation>
    </message>
    <message>
        <source>Appeal about %1</source>
        <translation>Appeal about %1</translation>
    </message>
    <message>
        <source>Appeal about %1 upheld</source>
        <translation>Appeal about %1 upheld</translation>
    </message>
    <message>
        <source>Appeal about %1 refused</source>
        <translation>Appeal about %1 refused</translation>
    </message>
    <message>
        <source>Excluded from “%1”: %2</source>
        <translation>Excluded from “%1”: %2</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>the case</translation>
    </message>
    <message>
        <source>Corrected for %1: %2 at %3</source>
        <translation>Corrected for %1: %2 at %3</translation>
    </message>
    <message>
        <source>Taken back: entry %1</source>
        <translation>Taken back: entry %1</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>Hold review</source>
        <translation>Hold review</translation>
    </message>
    <message>
        <source>two objections</source>
        <translation>two objections</translation>
    </message>
    <message>
        <source>whose it is, is in dispute</source>
        <translation>whose it is, is in dispute</translation>
    </message>
    <message>
        <source>blue slip</source>
        <translation>blue slip</translation>
    </message>
    <message>
        <source>orange slip</source>
        <translation>orange slip</translation>
    </message>
    <message>
        <source>red slip</source>
        <translation>red slip</translation>
    </message>
    <message>
        <source>repeat complaint</source>
        <translation>repeat complaint</translation>
    </message>
    <message>
        <source>it has come back</source>
        <translation>it has come back</translation>
    </message>
    <message>
        <source>false reply</source>
        <translation>false reply</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>poor</translation>
    </message>
    <message>
        <source>accepted in time</source>
        <translation>accepted in time</translation>
    </message>
    <message>
        <source>units accepting in time</source>
        <translation>units accepting in time</translation>
    </message>
    <message>
        <source>responded in time</source>
        <translation>responded in time</translation>
    </message>
    <message>
        <source>reported in on time</source>
        <translation>reported in on time</translation>
    </message>
    <message>
        <source>disposed of in time</source>
        <translation>disposed of in time</translation>
    </message>
    <message>
        <source>call accuracy</source>
        <translation>call accuracy</translation>
    </message>
    <message>
        <source>redo rate</source>
        <translation>redo rate</translation>
    </message>
    <message>
        <source>recurrence rate</source>
        <translation>recurrence rate</translation>
    </message>
    <message>
        <source>the citizen&apos;s word</source>
        <translation>the citizen&apos;s word</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>responded</source>
        <translation>responded</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Merged into %1</translation>
    </message>
    <message>
        <source>The same matter at the same place as %1, closed not long before</source>
        <translation>The same matter at the same place as %1, closed not long before</translation>
    </message>
    <message>
        <source>%1; told: %2</source>
        <translation>%1; told: %2</translation>
    </message>
    <message>
        <source>%1; nobody to tell: %2</source>
        <translation>%1; nobody to tell: %2</translation>
    </message>
    <message>
        <source>%1 (noticed late)</source>
        <translation>%1 (noticed late)</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>handler</translation>
    </message>
    <message>
        <source>duty post</source>
        <translation>duty post</translation>
    </message>
    <message>
        <source>leader in charge</source>
        <translation>leader in charge</translation>
    </message>
    <message>
        <source>district duty chief</source>
        <translation>district duty chief</translation>
    </message>
    <message>
        <source>district leader</source>
        <translation>district leader</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>unit, its post</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Warnings of “%1” shelved until %2</source>
        <translation>Warnings of “%1” shelved until %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a deputy</comment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Responded in time</source>
        <translation>Responded in time</translation>
    </message>
    <message>
        <source>Reported in on time</source>
        <translation>Reported in on time</translation>
    </message>
    <message>
        <source>Disposed of in time</source>
        <translation>Disposed of in time</translation>
    </message>
    <message>
        <source>The street&apos;s judgement</source>
        <translation>The street&apos;s judgement</translation>
    </message>
    <message>
        <source>The citizen&apos;s word</source>
        <translation>The citizen&apos;s word</translation>
    </message>
    <message>
        <source>Accepted in time</source>
        <translation>Accepted in time</translation>
    </message>
    <message>
        <source>Calls accurate</source>
        <translation>Calls accurate</translation>
    </message>
    <message>
        <source>Results that last</source>
        <translation>Results that last</translation>
    </message>
    <message>
        <source>district</source>
        <comment>level of a unit</comment>
        <translation>district</translation>
    </message>
    <message>
        <source>Looked at: %1, %2</source>
        <translation>Looked at: %1, %2</translation>
    </message>
    <message>
        <source>What the citizen said was erased</source>
        <translation>What the citizen said was erased</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>the citizen&apos;s words in full</source>
        <translation>the citizen&apos;s words in full</translation>
    </message>
    <message>
        <source>to call the citizen</source>
        <translation>to call the citizen</translation>
    </message>
    <message>
        <source>to check the facts</source>
        <translation>to check the facts</translation>
    </message>
    <message>
        <source>to ask how it was done</source>
        <translation>to ask how it was done</translation>
    </message>
    <message>
        <source>somebody is in danger</source>
        <translation>somebody is in danger</translation>
    </message>
    <message>
        <source>Dossier printed</source>
        <translation>Dossier printed</translation>
    </message>
    <message>
        <source>Dossier saved as a file</source>
        <translation>Dossier saved as a file</translation>
    </message>
</context>
<context>
    <name>Yixian::WorkForm</name>
    <message>
        <source>Handle it ourselves</source>
        <translation>Handle it ourselves</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Yixian::WorkTables</name>
    <message>
        <source>Over their limit and not done at the cut-off</source>
        <translation>Over their limit and not done at the cut-off</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Over, working min</source>
        <translation>Over, working min</translation>
    </message>
    <message>
        <source>Over, min</source>
        <translation>Over, min</translation>
    </message>
    <message>
        <source>Nothing is over its limit.</source>
        <translation>Nothing is over its limit.</translation>
    </message>
    <message>
        <source>On hold at the cut-off</source>
        <translation>On hold at the cut-off</translation>
    </message>
    <message>
        <source>Sub-center</source>
        <translation>Sub-center</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Review due</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>Nothing is on hold.</translation>
    </message>
    <message>
        <source>Overdue and on hold</source>
        <translation>Overdue and on hold</translation>
    </message>
    <message>
        <source>Working minutes count by the calendar the limit began under and are never converted into natural ones; limits in days and appointments are counted in natural minutes.</source>
        <translation>Working minutes count by the calendar the limit began under and are never converted into natural ones; limits in days and appointments are counted in natural minutes.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Nothing was excluded in the period.</source>
        <translation>Nothing was excluded in the period.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>Against the judgement of</source>
        <translation>Against the judgement of</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Ruling</translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation>Ruled</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>upheld</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>No appeal was made or ruled on in the period.</source>
        <translation>No appeal was made or ruled on in the period.</translation>
    </message>
    <message>
        <source>Exclusions and appeals</source>
        <translation>Exclusions and appeals</translation>
    </message>
    <message>
        <source>What is excluded is out of that one measure and stays in the data.</source>
        <translation>What is excluded is out of that one measure and stays in the data.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>The period before</translation>
    </message>
    <message>
        <source>Objected to, of calls delivered</source>
        <translation>Objected to, of calls delivered</translation>
    </message>
    <message>
        <source>Objections overruled</source>
        <translation>Objections overruled</translation>
    </message>
    <message>
        <source>Citizens reached</source>
        <translation>Citizens reached</translation>
    </message>
    <message>
        <source>Solved, in the citizen&apos;s word</source>
        <translation>Solved, in the citizen&apos;s word</translation>
    </message>
    <message>
        <source>Citizens satisfied</source>
        <translation>Citizens satisfied</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Carried over from before</source>
        <translation>Carried over from before</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Left otherwise</source>
        <translation>Left otherwise</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>Report-ins due %1: early %2, on time %3, late %4, by wire %5, absent %6, not confirmed yet %7.</source>
        <translation>Report-ins due %1: early %2, on time %3, late %4, by wire %5, absent %6, not confirmed yet %7.</translation>
    </message>
    <message>
        <source>Reviews of cases on hold overdue at the cut-off: %1 of %2.</source>
        <translation>Reviews of cases on hold overdue at the cut-off: %1 of %2.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>The period has not begun at the cut-off.</source>
        <translation>The period has not begun at the cut-off.</translation>
    </message>
    <message>
        <source>From before</source>
        <translation>From before</translation>
    </message>
    <message>
        <source>Accepted in %1 min</source>
        <translation>Accepted in %1 min</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>The district&apos;s own queue</source>
        <translation>The district&apos;s own queue</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The district&apos;s data has no sub-center that fits.</source>
        <translation>The district&apos;s data has no sub-center that fits.</translation>
    </message>
    <message>
        <source>Sub-centers</source>
        <translation>Sub-centers</translation>
    </message>
    <message>
        <source>From before + came in = closed + left otherwise + carried over.</source>
        <translation>From before + came in = closed + left otherwise + carried over.</translation>
    </message>
    <message>
        <source>Target for acceptance %1; ▲ below the target. Fewer than 20 due: counts only, not ranked.</source>
        <translation>Target for acceptance %1; ▲ below the target. Fewer than 20 due: counts only, not ranked.</translation>
    </message>
    <message>
        <source>Score by sheet %1.</source>
        <translation>Score by sheet %1.</translation>
    </message>
    <message>
        <source>What came most often</source>
        <translation>What came most often</translation>
    </message>
    <message>
        <source>Street or town</source>
        <translation>Street or town</translation>
    </message>
    <message>
        <source>No case was registered in the period.</source>
        <translation>No case was registered in the period.</translation>
    </message>
    <message>
        <source>What lasts, by kind</source>
        <translation>What lasts, by kind</translation>
    </message>
    <message>
        <source>Repeats and common causes</source>
        <translation>Repeats and common causes</translation>
    </message>
    <message>
        <source>Came back: closings whose time of recurring has run out, and of them what was opened again or came again within it. Which places keep coming is on the analysis page: places are not printed.</source>
        <translation>Came back: closings whose time of recurring has run out, and of them what was opened again or came again within it. Which places keep coming is on the analysis page: places are not printed.</translation>
    </message>
</context>
</TS>
