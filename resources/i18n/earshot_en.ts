<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Causes</name>
    <message numerus="yes">
        <source>You closed %n thing(s) since %1.</source>
        <translation>
            <numerusform>You closed %n thing since %1.</numerusform>
            <numerusform>You closed %n things since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) closed because you found something out.</source>
        <translation>
            <numerusform>%n thing closed because you found something out.</numerusform>
            <numerusform>%n things closed because you found something out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) closed because time passed.</source>
        <translation>
            <numerusform>%n thing closed because time passed.</numerusform>
            <numerusform>%n things closed because time passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) closed because Apple changed something.</source>
        <translation>
            <numerusform>%n thing closed because Apple changed something.</numerusform>
            <numerusform>%n things closed because Apple changed something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) opened because you changed a setting.</source>
        <translation>
            <numerusform>%n thing opened because you changed a setting.</numerusform>
            <numerusform>%n things opened because you changed a setting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) opened because you found something out.</source>
        <translation>
            <numerusform>%n thing opened because you found something out.</numerusform>
            <numerusform>%n things opened because you found something out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) opened because time passed.</source>
        <translation>
            <numerusform>%n thing opened because time passed.</numerusform>
            <numerusform>%n things opened because time passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) opened because Apple changed something.</source>
        <translation>
            <numerusform>%n thing opened because Apple changed something.</numerusform>
            <numerusform>%n things opened because Apple changed something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved because you changed a setting.</source>
        <translation>
            <numerusform>%n thing moved because you changed a setting.</numerusform>
            <numerusform>%n things moved because you changed a setting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved because you found something out.</source>
        <translation>
            <numerusform>%n thing moved because you found something out.</numerusform>
            <numerusform>%n things moved because you found something out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved because time passed.</source>
        <translation>
            <numerusform>%n thing moved because time passed.</numerusform>
            <numerusform>%n things moved because time passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved because Apple changed something.</source>
        <translation>
            <numerusform>%n thing moved because Apple changed something.</numerusform>
            <numerusform>%n things moved because Apple changed something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed because we had a rule wrong.</source>
        <translation>
            <numerusform>%n thing changed because we had a rule wrong.</numerusform>
            <numerusform>%n things changed because we had a rule wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n thing(s), either was enough.</source>
        <translation>
            <numerusform>For %n thing, either was enough.</numerusform>
            <numerusform>For %n things, either was enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n thing(s), it took both together, or more.</source>
        <translation>
            <numerusform>For %n thing, it took both together, or more.</numerusform>
            <numerusform>For %n things, it took both together, or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n thing(s), two things pulled in opposite directions.</source>
        <translation>
            <numerusform>For %n thing, two things pulled in opposite directions.</numerusform>
            <numerusform>For %n things, two things pulled in opposite directions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>On %1, %2 of %n thing(s) were not ruled out.</source>
        <translation>
            <numerusform>On %1, %2 of %n thing were not ruled out.</numerusform>
            <numerusform>On %1, %2 of %n things were not ruled out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) closed.</source>
        <translation>
            <numerusform>%n thing closed.</numerusform>
            <numerusform>%n things closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) can no longer be ruled out.</source>
        <translation>
            <numerusform>%n thing can no longer be ruled out.</numerusform>
            <numerusform>%n things can no longer be ruled out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed in another way.</source>
        <translation>
            <numerusform>%n thing changed in another way.</numerusform>
            <numerusform>%n things changed in another way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 we said: %2 of %n thing(s) are not ruled out.</source>
        <translation>
            <numerusform>On %1 we said: %2 of %n thing are not ruled out.</numerusform>
            <numerusform>On %1 we said: %2 of %n things are not ruled out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message numerus="yes">
        <source>%1 of %n thing(s) are not ruled out today.</source>
        <translation>
            <numerusform>%1 of %n thing are not ruled out today.</numerusform>
            <numerusform>%1 of %n things are not ruled out today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n setting(s) on your list.</source>
        <translation>
            <numerusform>%n setting on your list.</numerusform>
            <numerusform>%n settings on your list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%1 of its %n claims are out of date or not right.</source>
        <translation>
            <numerusform>%1 of its %n claim is out of date or not right.</numerusform>
            <numerusform>%1 of its %n claims are out of date or not right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::CheckHeader</name>
    <message numerus="yes">
        <source>%1 of %2, about %n minute(s) left</source>
        <translation>
            <numerusform>%1 of %2, about %n minute left</numerusform>
            <numerusform>%1 of %2, about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::EmptyPage</name>
    <message numerus="yes">
        <source>%n question(s), about %1. You can stop at any time.</source>
        <translation>
            <numerusform>%n question, about %1. You can stop at any time.</numerusform>
            <numerusform>%n questions, about %1. You can stop at any time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::KindPage</name>
    <message numerus="yes">
        <source>%n setting(s) that decide who can read your messages</source>
        <translation>
            <numerusform>%n setting that decides who can read your messages</numerusform>
            <numerusform>%n settings that decide who can read your messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n setting(s) we know of</source>
        <translation>
            <numerusform>The %n setting we know of</numerusform>
            <numerusform>All %n settings we know of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from some time ago</source>
        <translation>
            <numerusform>%n answer from some time ago</numerusform>
            <numerusform>%n answers from some time ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::LookUpsCard</name>
    <message numerus="yes">
        <source>Could settle %n of your worries, about %1.</source>
        <translation>
            <numerusform>Could settle %n of your worries, about %1.</numerusform>
            <numerusform>Could settle %n of your worries, about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::MainWindow</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::NoticeCards</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-check %n setting(s), about %1</source>
        <translation>
            <numerusform>Re-check %n setting, about %1</numerusform>
            <numerusform>Re-check %n settings, about %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::NowPage</name>
    <message numerus="yes">
        <source>All %n step(s)</source>
        <translation>
            <numerusform>All %n step</numerusform>
            <numerusform>All %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::ReviewPage</name>
    <message numerus="yes">
        <source>%n question(s) without an answer. What you leave open counts as not ruled out.</source>
        <translation>
            <numerusform>%n question has no answer. What you leave open counts as not ruled out.</numerusform>
            <numerusform>%n questions have no answer. What you leave open counts as not ruled out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::WhatIfBar</name>
    <message numerus="yes">
        <source>Your plan has %n change(s).</source>
        <translation>
            <numerusform>Your plan has %n change.</numerusform>
            <numerusform>Your plan has %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::WorryList</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideWording</name>
    <message numerus="yes">
        <source>All %n step(s) are behind you</source>
        <translation>
            <numerusform>The one step is behind you</numerusform>
            <numerusform>All %n steps are behind you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), not started</source>
        <translation>
            <numerusform>%n step, not started</numerusform>
            <numerusform>%n steps, not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), about %1</source>
        <comment>count of steps and time</comment>
        <translation>
            <numerusform>%n step, about %1</numerusform>
            <numerusform>%n steps, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All steps are behind you, %n of them skipped</source>
        <translation>
            <numerusform>All steps are behind you, %n of them skipped</numerusform>
            <numerusform>All steps are behind you, %n of them skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message numerus="yes">
        <source>The value “%1” may be over after %n day(s). Then: %2.</source>
        <translation>
            <numerusform>The value “%1” may be over after %n day. Then: %2.</numerusform>
            <numerusform>The value “%1” may be over after %n days. Then: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look again after %n month(s).</source>
        <translation>
            <numerusform>Look again after %n month.</numerusform>
            <numerusform>Look again after %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes %n thing(s) on its own.</source>
        <translation>
            <numerusform>Closes %n thing on its own.</numerusform>
            <numerusform>Closes %n things on its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes %n thing(s) with another step.</source>
        <translation>
            <numerusform>Closes %n thing with another step.</numerusform>
            <numerusform>Closes %n things with another step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens %n thing(s).</source>
        <translation>
            <numerusform>Opens %n thing.</numerusform>
            <numerusform>Opens %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>You told us %n thing(s) would bother you.</source>
        <translation>
            <numerusform>You told us %n thing would bother you.</numerusform>
            <numerusform>You told us %n things would bother you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thing(s)</source>
        <translation>
            <numerusform>%1 of %n thing</numerusform>
            <numerusform>%1 of %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message numerus="yes">
        <source>%n thing(s) would close and none would open.</source>
        <translation>
            <numerusform>%n thing would close and none would open.</numerusform>
            <numerusform>%n things would close and none would open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing would close and %n would open.</source>
        <translation>
            <numerusform>Nothing would close and %n would open.</numerusform>
            <numerusform>Nothing would close and %n would open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would close and %1 would open.</source>
        <translation>
            <numerusform>%n thing would close and %1 would open.</numerusform>
            <numerusform>%n things would close and %1 would open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would no longer be sure.</source>
        <translation>
            <numerusform>%n would no longer be sure.</numerusform>
            <numerusform>%n would no longer be sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thing(s) would still not be ruled out.</source>
        <translation>
            <numerusform>%1 of %n thing would still not be ruled out.</numerusform>
            <numerusform>%1 of %n things would still not be ruled out.</numerusform>
        </translation>
    </message>
</context>
</TS>
