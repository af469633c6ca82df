<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Yixian::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>login name, name or unit</source>
        <translation>用户名、姓名或单位</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>查找账号</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>name, short name or code; for sub-centers and units</source>
        <translation>名称、简称或代码；分中心和单位岗位必填</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>不得登录</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>改动说明</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>at least 12 characters; the person changes it afterwards</source>
        <translation>至少 12 位；本人登录后自行更改</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设</translation>
    </message>
    <message>
        <source>tokens only</source>
        <translation>仅令牌</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>A new account; it can log in once it has a password.</source>
        <translation>新账号；设置密码后即可登录。</translation>
    </message>
    <message>
        <source>Name: %1 → %2.</source>
        <translation>姓名：%1 → %2。</translation>
    </message>
    <message>
        <source>Role: %1 → %2.</source>
        <translation>角色：%1 → %2。</translation>
    </message>
    <message>
        <source>Unit: %1 → %2.</source>
        <translation>单位：%1 → %2。</translation>
    </message>
    <message>
        <source>May not log in any more.</source>
        <translation>不能再登录。</translation>
    </message>
    <message>
        <source>May log in again.</source>
        <translation>恢复登录。</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Whoever is logged in with it is logged out at once; what was done under it stays on record.</source>
        <translation>正在使用该账号的会立即退出；以往所办仍留痕。</translation>
    </message>
    <message>
        <source>Recorded, %1</source>
        <translation>已记录，%1</translation>
    </message>
    <message>
        <source>Set, %1</source>
        <translation>已设置，%1</translation>
    </message>
</context>
<context>
    <name>Yixian::ActSheet</name>
    <message>
        <source>More acts</source>
        <translation>其他办法</translation>
    </message>
    <message>
        <source>choose (Ctrl+K)</source>
        <translation>请选择（Ctrl+K）</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>督办意见</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>联系情况</translation>
    </message>
</context>
<context>
    <name>Yixian::AdminPage</name>
    <message>
        <source>Accept, min</source>
        <translation>受理（分）</translation>
    </message>
    <message>
        <source>Unit accepts, min</source>
        <translation>单位受理（分）</translation>
    </message>
    <message>
        <source>Respond, min</source>
        <translation>响应（分）</translation>
    </message>
    <message>
        <source>Grace, min</source>
        <translation>宽限（分）</translation>
    </message>
    <message>
        <source>Dispose, days</source>
        <translation>处置（天）</translation>
    </message>
    <message>
        <source>Visit tries</source>
        <translation>回访次数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Into the draft</source>
        <translation>入草稿</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>empty for the district&apos;s desk</source>
        <translation>空为区中心</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Add this duty</source>
        <translation>加这一班</translation>
    </message>
    <message>
        <source>Send what was read</source>
        <translation>提交已读入的</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Holidays and make-up working days come from the State Council&apos;s yearly list, as a JSON file. Clocks that run keep their due times.</source>
        <translation>节假日和调休上班日来自国务院办公厅每年的安排（JSON 文件）。正在走的钟到期时间不变。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Recorded, %1</source>
        <translation>已记录，%1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>The district&apos;s data</source>
        <translation>基础数据</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What of the district&apos;s data</source>
        <translation>哪一类基础数据</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要改动</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>当前值班</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Unit accepts</source>
        <translation>单位受理</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>nobody on duty from here on</source>
        <translation>此后无人值班</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is in the draft</source>
        <translation>草稿没有改动</translation>
    </message>
    <message>
        <source>affects 0 clocks that run: they keep their due times</source>
        <translation>影响 0 个正在走的钟：到期时间不变</translation>
    </message>
    <message>
        <source>Holiday list (*.json)</source>
        <translation>节假日安排 (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 was read into the draft.</source>
        <translation>%1 年已读入草稿。</translation>
    </message>
    <message>
        <source>Read into the draft: %1 new, %2 changed, %3 as before, %4 left out.</source>
        <translation>已读入草稿：新增 %1，改动 %2，无变化 %3，未采用 %4。</translation>
    </message>
    <message>
        <source>Read: duties of %1 units, %2 rows left out. Nothing is sent yet.</source>
        <translation>已读：%1 个单位的班次，未采用 %2 行。尚未提交。</translation>
    </message>
    <message>
        <source>%1 has nobody on duty from %2 on.</source>
        <translation>%1 自 %2 起无人值班。</translation>
    </message>
    <message>
        <source>All rosters are in force.</source>
        <translation>值班表已全部生效。</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>自 %1 生效</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 行</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>评分对象</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>The holidays of %1 are not in the calendar</source>
        <translation>%1 年的节假日尚未录入日历</translation>
    </message>
    <message>
        <source>They are in the draft; put it into force.</source>
        <translation>已在草稿中，请生效。</translation>
    </message>
    <message>
        <source>Limits that run into %1 would go by weekends alone: import the State Council&apos;s list under “Calendar”.</source>
        <translation>跨入 %1 年的时限将只按周末计算：请在“日历”中导入国务院办公厅的放假安排。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Steps, share: part of the points, in %</source>
        <translation>分档（达成率:得分比例，%）</translation>
    </message>
    <message>
        <source>Wall cell</source>
        <translation>大屏格位</translation>
    </message>
    <message>
        <source>row,column: a sub-center&apos;s place on the wall&apos;s map</source>
        <translation>行,列：分中心在大屏图上的位置</translation>
    </message>
</context>
<context>
    <name>Yixian::AnalysisPage</name>
    <message>
        <source>%1, %2, again and again</source>
        <translation>%1 %2 反复来件</translation>
    </message>
    <message>
        <source>cases registered in the period   hatched: still there   right: half took, from the stage before   handled alone %1   left %2</source>
        <translation>本期登记的事项   斜纹: 停在此   右: 自上一环节的中位用时   自办 %1   退出 %2</translation>
    </message>
    <message>
        <source>dashed: the same weekday a week ago, to its end</source>
        <translation>虚线: 上周同日全天</translation>
    </message>
    <message>
        <source>grey: the district   dashed: the limit; below 20 due counts only</source>
        <translation>灰: 全区   虚线: 时限; 到期不足 20 只列件数</translation>
    </message>
    <message>
        <source>Enter lists the cases</source>
        <translation>回车列出事项</translation>
    </message>
    <message>
        <source>Everything since the beginning; void items stand apart</source>
        <translation>自始至今; 作废的另列</translation>
    </message>
    <message>
        <source>What falls due or happens from %1 on; void items stand apart</source>
        <translation>%1 起到期或发生的; 作废的另列</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Places that came more than once</source>
        <translation>重复来件的地点</translation>
    </message>
    <message>
        <source>number: cases that came   amber: more late than chance and the target allow; fewer than %1 pale</source>
        <translation>数字: 到件   琥珀色: 逾时多于目标所容, 且不像偶然; 不足 %1 件从淡</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was said</source>
        <translation>说到“%1”的</translation>
    </message>
    <message>
        <source>below %1 counts only; the citizen&apos;s three rates are those of visits: being contacted is not a unit&apos;s response</source>
        <translation>不足 %1 只列件数; 市民三率来自回访: 诉求响应率指已联系市民, 不是单位响应</translation>
    </message>
    <message>
        <source>found by statistics, without a dictionary; Enter lists the cases</source>
        <translation>按统计得出, 不用词典; 回车列出事项</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>All rates of the period</source>
        <translation>本期各率</translation>
    </message>
    <message>
        <source>Frequent words</source>
        <translation>高频词</translation>
    </message>
    <message>
        <source>What runs out</source>
        <translation>什么要到期</translation>
    </message>
    <message>
        <source>Today beside a week ago</source>
        <translation>今天与上周同日</translation>
    </message>
    <message>
        <source>When cases come</source>
        <translation>何时到件</translation>
    </message>
    <message>
        <source>Where cases stand</source>
        <translation>事项停在哪</translation>
    </message>
    <message>
        <source>Sub-centers</source>
        <translation>分中心</translation>
    </message>
    <message>
        <source>Who is late</source>
        <translation>谁逾时</translation>
    </message>
    <message>
        <source>Who judged whom</source>
        <translation>互评</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>什么再来</translation>
    </message>
    <message>
        <source>Share, 95%</source>
        <translation>比率, 95% 区间</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>excluded</comment>
        <translation>剔除</translation>
    </message>
</context>
<context>
    <name>Yixian::AnalysisText</name>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 时 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 时</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更久</translation>
    </message>
    <message>
        <source>Nothing came in this period</source>
        <translation>这段时间没有到件</translation>
    </message>
    <message>
        <source>%1 %2:00</source>
        <translation>%1 %2 时</translation>
    </message>
    <message>
        <source>Most come %1 (%2)</source>
        <translation>到件最多在%1 (%2 件)</translation>
    </message>
    <message>
        <source>%1; most are late %2 (%3 of %4)</source>
        <translation>%1; 逾时最多在%2 (%3/%4)</translation>
    </message>
    <message>
        <source>No case was registered in this period</source>
        <translation>这段时间没有登记事项</translation>
    </message>
    <message>
        <source>%1 of %2 are closed</source>
        <translation>%2 件中 %1 件已办结</translation>
    </message>
    <message>
        <source>%1; most wait after &quot;%2&quot; (%3)</source>
        <translation>%1; 停得最多的是“%2”之后 (%3 件)</translation>
    </message>
    <message>
        <source>No limit runs</source>
        <translation>没有时限在走</translation>
    </message>
    <message>
        <source>%1 are overdue, %2 run out within an hour</source>
        <translation>%1 个时限已过期, %2 个在一小时内到期</translation>
    </message>
    <message>
        <source>left: working time (hatched: paused)   right: natural time   held %1   submitted %2</source>
        <translation>左: 工作时间 (斜纹: 暂停)   右: 自然时间   挂账 %1   已反馈待定 %2</translation>
    </message>
    <message>
        <source>Today %1 came, %2 were accepted, %3 closed; a week ago %4 had come by now</source>
        <translation>今天到件 %1, 受理 %2, 办结 %3; 上周同日此时到件 %4</translation>
    </message>
    <message>
        <source>Accept in %1, by sub-center: too few are due to compare</source>
        <translation>%1受理, 按分中心: 到期太少, 不作比较</translation>
    </message>
    <message>
        <source>Accept in %1: lowest in %2, %3 (%4)</source>
        <translation>%1受理: 最低是%2, %3 (%4)</translation>
    </message>
    <message>
        <source>Late responses: no unit has %1 due</source>
        <translation>响应逾时: 没有单位到期满 %1 席</translation>
    </message>
    <message>
        <source>No response was late</source>
        <translation>没有响应逾时</translation>
    </message>
    <message numerus="yes">
        <source>%1 responses were late, half of them at %n unit(s)</source>
        <translation>
            <numerusform>响应逾时 %1 席, 一半在 %n 家单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) with fewer than %1 due apart, %2 late there</source>
        <translation>
            <numerusform>另有 %n 家到期不足 %1 席, 逾时 %2 席</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has judged anybody in this period</source>
        <translation>这段时间没有互评</translation>
    </message>
    <message>
        <source>Calls accurate %1, handled well %2</source>
        <translation>呼叫准确 %1, 办得好 %2</translation>
    </message>
    <message>
        <source>above: the unit&apos;s word on the call   below: the caller&apos;s on the work   not judged %1 (never counted as good)   appealed %2</source>
        <translation>上: 单位评呼叫   下: 呼叫方评办理   未评 %1 (不算好评)   申诉中 %2</translation>
    </message>
    <message>
        <source>Nothing with a known place was closed in this period</source>
        <translation>这段时间没有办结地点明确的事项</translation>
    </message>
    <message>
        <source>Same place and kind again: %1 of %2 closed</source>
        <translation>办结 %2 件中 %1 件同址同类再来</translation>
    </message>
    <message>
        <source>Same place and kind again within 30 days: %1</source>
        <translation>办结后 30 天内同址同类再来: %1</translation>
    </message>
    <message>
        <source>n %1   came back %2   place unknown %3   excluded %4   band: 95% confidence</source>
        <translation>n %1   再来 %2   地点不明 %3   剔除 %4   阴影 95% 置信带</translation>
    </message>
    <message>
        <source>No place came twice with the same</source>
        <translation>没有地点重复来件</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) came more than once with the same, one %1 times</source>
        <translation>
            <numerusform>%n 处同址同类重复来件, 最多的来了 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Accepted in time, cases</source>
        <translation>受理及时率 (事项)</translation>
    </message>
    <message>
        <source>Accepted in time, called units</source>
        <translation>受理及时率 (呼叫席)</translation>
    </message>
    <message>
        <source>Responded in time</source>
        <translation>响应及时率</translation>
    </message>
    <message>
        <source>Reported in on time</source>
        <translation>准时报到率</translation>
    </message>
    <message>
        <source>Disposed of in time</source>
        <translation>处置按期率</translation>
    </message>
    <message>
        <source>Calls accurate</source>
        <translation>呼叫准确率</translation>
    </message>
    <message>
        <source>Handled well</source>
        <translation>办得好</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>异议率</translation>
    </message>
    <message>
        <source>Objections overruled</source>
        <translation>异议驳回率</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>重办率</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>复发率</translation>
    </message>
    <message>
        <source>Citizens contacted</source>
        <translation>诉求响应率 (已联系市民)</translation>
    </message>
    <message>
        <source>Citizens&apos; matters solved</source>
        <translation>诉求解决率</translation>
    </message>
    <message>
        <source>Citizens satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Reviews of shelved cases overdue</source>
        <translation>挂账复查逾期</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Accept: target %1; respond: target %2</source>
        <translation>受理: 目标%1; 响应: 目标%2</translation>
    </message>
    <message>
        <source>Said most: %1 (%2 of %3)</source>
        <translation>说得最多: %1 (%3 件中 %2 件)</translation>
    </message>
    <message>
        <source>%1; rising: %2</source>
        <translation>%1; 上升: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Frequent words: none stands out in %1 texts</source>
        <translation>高频词: %1 件文本里没有突出的词</translation>
    </message>
</context>
<context>
    <name>Yixian::AnswerForms</name>
    <message>
        <source>Send</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Accept: we take it</source>
        <translation>受理，我来办</translation>
    </message>
    <message>
        <source>stops the accept clock; the response clock goes on; not a response yet</source>
        <translation>受理钟停，响应钟照走；还不算响应</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>先做</translation>
    </message>
    <message>
        <source>Respond: somebody comes</source>
        <translation>响应，派人到场</translation>
    </message>
    <message>
        <source>says who comes and what is done first; no empty answers</source>
        <translation>必须写明谁来、先做什么；不能空签</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>来人</translation>
    </message>
    <message>
        <source>We are on site</source>
        <translation>报到，已到现场</translation>
    </message>
    <message>
        <source>counts once the caller confirms it, from now</source>
        <translation>呼叫方确认后，从现在起算</translation>
    </message>
    <message>
        <source>Take up the work</source>
        <translation>领办</translation>
    </message>
    <message>
        <source>after arriving</source>
        <translation>到场以后</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>标本</translation>
    </message>
    <message>
        <source>the citizen was told</source>
        <translation>已告知诉求人</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Submit the result</source>
        <translation>反馈结果</translation>
    </message>
    <message>
        <source>the sub-center passes it or asks for it again</source>
        <translation>由分中心通过或退回重办</translation>
    </message>
    <message>
        <source>Read the material first</source>
        <translation>先看材料</translation>
    </message>
    <message>
        <source>only says that it was opened; not a response, no clock stops</source>
        <translation>只记已阅；不算响应，钟不停</translation>
    </message>
    <message>
        <source>said; waits for the caller&apos;s word</source>
        <translation>已自报到场，等呼叫方确认</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>发送：%1</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>新时间</translation>
    </message>
    <message>
        <source>+40m, 15:30, tom 9:00</source>
        <translation>+40分、15:30、明 9:00</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ask for another time</source>
        <translation>改约，换个时间到</translation>
    </message>
    <message>
        <source>the caller has to agree; the old time is kept beside it; once</source>
        <translation>须呼叫方同意；原时间保留；只能一次</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Object: not ours</source>
        <translation>异议，不属我单位</translation>
    </message>
    <message>
        <source>within an hour of work, once; the clocks run on until it is upheld</source>
        <translation>一个工作小时内，只能一次；未获准前时钟不停</translation>
    </message>
    <message>
        <source>We set out</source>
        <translation>出发</translation>
    </message>
    <message>
        <source>the caller sees that you are on the way</source>
        <translation>呼叫方会看到在途</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日数</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>the duty chief rules on it; the first limit is kept beside the new one</source>
        <translation>由区值班长批复；原时限保留</translation>
    </message>
    <message>
        <source>asked; waits for the caller&apos;s word</source>
        <translation>已申请，等呼叫方答复</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>refused; the set time stands</source>
        <translation>未同意，按原时间</translation>
    </message>
    <message>
        <source>before the district; the clocks run on</source>
        <translation>区中心裁定中，时钟不停</translation>
    </message>
    <message>
        <source>waits for the ruling; the clocks run on</source>
        <translation>等待裁定，时钟不停</translation>
    </message>
    <message>
        <source>overruled; one unit may object once on a case</source>
        <translation>已驳回；同一件同一单位只能异议一次</translation>
    </message>
    <message>
        <source>on the way since %1</source>
        <translation>%1 出发，在途</translation>
    </message>
    <message>
        <source>asked; waits for the duty chief</source>
        <translation>已申请，等区值班长批复</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未同意</translation>
    </message>
</context>
<context>
    <name>Yixian::AnswerPage</name>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>钟</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼叫方</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>带 * 必填</translation>
    </message>
    <message>
        <source>Our calls</source>
        <translation>本单位待办</translation>
    </message>
    <message>
        <source>No call for %1</source>
        <translation>%1 现在没有呼叫</translation>
    </message>
    <message>
        <source>A new call comes to the front by itself, with a sound.</source>
        <translation>来呼时窗口自动到最前并响一声。</translation>
    </message>
    <message>
        <source>Waiting for the center</source>
        <translation>正在等中心</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区中心</translation>
    </message>
    <message>
        <source>Not connected; this is how it stood at %1. Call the center by phone.</source>
        <translation>未连上，这是 %1 的情形。请改打电话。</translation>
    </message>
    <message>
        <source>The district center</source>
        <translation>区中心</translation>
    </message>
    <message>
        <source>%1 calls %2   %3   %4</source>
        <translation>%1 呼叫 %2   %3   %4</translation>
    </message>
    <message>
        <source>round %1   we %2   with %3</source>
        <translation>第 %1 轮   我方%2   同呼 %3</translation>
    </message>
    <message>
        <source>Please report in %1 at %2, ask for %3</source>
        <translation>请于 %1 到 %2 报到，找 %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>stands until %1</source>
        <translation>停钟，%1 起走</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <translation>已记：%1，%2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
</context>
<context>
    <name>Yixian::BadgeWords</name>
    <message>
        <source>P</source>
        <comment>one letter: the clock stands still</comment>
        <translation>停</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>near limit</source>
        <translation>临近</translation>
    </message>
    <message>
        <source>half used</source>
        <translation>过半</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>停钟</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>Yixian::BigClock</name>
    <message>
        <source>No clock runs</source>
        <translation>没有在走的钟</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>已用 %1 %</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>%1, goes on at %2</source>
        <translation>%1，%2 起走</translation>
    </message>
</context>
<context>
    <name>Yixian::Bulletin</name>
    <message>
        <source>From a drill: nothing of this happened.</source>
        <translation>演练数据，所列各事均未发生。</translation>
    </message>
    <message>
        <source>Correction of an earlier issue: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>The period has not begun at the cut-off.</source>
        <translation>截止时期间尚未开始。</translation>
    </message>
    <message>
        <source>The period is not over: figures up to the cut-off.</source>
        <translation>期间未满，数字计至截止时。</translation>
    </message>
    <message>
        <source>No version of the rules was in force in this period; the first, %1, begins on %2.</source>
        <translation>本期尚无规则生效；首版规则 %1 自 %2 起施行。</translation>
    </message>
    <message>
        <source>No sub-center is called “%1”: nothing fits this report.</source>
        <translation>没有名为“%1”的分中心，本表无符合的内容。</translation>
    </message>
    <message>
        <source>Nothing was registered, open or due in this period.</source>
        <translation>本期无登记、在办或到期的事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n cases in all: too few for shares and ranks.</source>
        <translation>
            <numerusform>共 %n 件，样本少，不列率、不排名。</numerusform>
        </translation>
    </message>
    <message>
        <source>the hub, by schedule</source>
        <translation>中心按期冻结</translation>
    </message>
    <message>
        <source>Due at %1, when the hub was not running: made up at the cut-off.</source>
        <translation>应于 %1 冻结，当时中心未运行；按本截止时刻补作。</translation>
    </message>
</context>
<context>
    <name>Yixian::CallPage</name>
    <message>
        <source>Find a unit</source>
        <translation>找单位</translation>
    </message>
    <message>
        <source>Send the call</source>
        <translation>发出呼叫</translation>
    </message>
    <message>
        <source>Add to the running call</source>
        <translation>加派到本轮</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>换区</translation>
    </message>
    <message>
        <source>Called units</source>
        <translation>呼叫席</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>呼叫单</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>No case to call for</source>
        <translation>还没有要呼叫的事项</translation>
    </message>
    <message>
        <source>Open a case at the desk and press F4.</source>
        <translation>请在受理台打开一件，再按 F4。</translation>
    </message>
    <message>
        <source>Not connected; this is how it stood at %1</source>
        <translation>未连上，这是 %1 的情形</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1, report in %2 at %3</source>
        <translation>%1 发出，%2 到 %3 报到</translation>
    </message>
    <message>
        <source>%1 came without a call</source>
        <translation>%1 未呼自到</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <translation>已记：%1，%2</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>上一区</translation>
    </message>
    <message>
        <source>%1 has called meanwhile: %2. Nothing of this sheet was sent.</source>
        <translation>%1 刚刚已呼叫：%2。本呼叫单未发出任何内容。</translation>
    </message>
    <message>
        <source>Nobody has been called yet</source>
        <translation>尚未呼叫任何单位</translation>
    </message>
</context>
<context>
    <name>Yixian::CallSheet</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Units on this call sheet</source>
        <translation>本单要呼的单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>+40m, 15:30, tom 9:00</source>
        <translation>+40分、15:30、明 9:00</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Enter makes it lead, Del takes it off</source>
        <translation>回车设为牵头，Del 去掉</translation>
    </message>
    <message>
        <source>Not understood yet</source>
        <translation>还看不懂这个时间</translation>
    </message>
    <message>
        <source>%1 has already passed</source>
        <translation>%1 已经过了</translation>
    </message>
    <message>
        <source>Report in at %1; response due %2</source>
        <translation>报到 %1；响应到期 %2</translation>
    </message>
    <message>
        <source>No time yet; the units&apos; responses are due %1</source>
        <translation>还没填报到时间；各单位响应 %1 到期</translation>
    </message>
    <message>
        <source>called to this place already, %1</source>
        <translation>已被呼叫到此地，%1</translation>
    </message>
    <message>
        <source>%1 is called to the same place already, in %2. Nothing was sent: merge the two cases, or send again to call all the same.</source>
        <translation>%1 已在 %2 被呼叫到同一地点。没有发出：可将两件并件，仍要呼叫请再发一次。</translation>
    </message>
    <message numerus="yes">
        <source>Once more takes all %n units off the sheet.</source>
        <translation>
            <numerusform>再按一次，清除呼叫单上的全部 %n 家单位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Yixian::CaseHead</name>
    <message>
        <source>Hotline limit %1</source>
        <translation>上游限期 %1</translation>
    </message>
</context>
<context>
    <name>Yixian::CasePanel</name>
    <message>
        <source>Open case</source>
        <translation>当前事项</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>How the limit comes about</source>
        <translation>到期算式</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>没有打开的事项</translation>
    </message>
    <message>
        <source>Choose one in the queue: arrow keys, then Enter.</source>
        <translation>在队列里选一件：方向键，再按回车。</translation>
    </message>
    <message>
        <source>This case is no longer in your scope</source>
        <translation>这件已不归本席</translation>
    </message>
    <message>
        <source>It was handed to somebody else. What you did is on record.</source>
        <translation>已转给别处。你办过的都有记录。</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来件</translation>
    </message>
    <message>
        <source>%1, registered %2</source>
        <translation>%1，登记 %2</translation>
    </message>
    <message>
        <source>street not known</source>
        <translation>街镇未明</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>report in %1 at %2, ask for %3</source>
        <translation>%1 到 %2 报到，找 %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Came too</source>
        <translation>另到</translation>
    </message>
    <message>
        <source>%1, not called, %2</source>
        <translation>%1，未呼叫，%2</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <translation>已记：%1，%2</translation>
    </message>
    <message>
        <source>break or night</source>
        <translation>午休或夜间</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>全天计时</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>stands</source>
        <comment>the clock does not run</comment>
        <translation>停</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>rules %1, calendar %2</source>
        <translation>规则 %1，日历 %2</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>并件</translation>
    </message>
    <message>
        <source>goes on in %1</source>
        <translation>并入 %1 办理</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>复发</translation>
    </message>
    <message>
        <source>same place and matter as %1: has it come back?</source>
        <translation>与 %1 同处同类，是否复发？</translation>
    </message>
    <message>
        <source>of %1, it has come back</source>
        <translation>系 %1 复发</translation>
    </message>
    <message>
        <source>of %1, found to be another matter</source>
        <translation>与 %1 无关，另有起因</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>since %1: %2; %3</source>
        <translation>自 %1：%2；%3</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>提级</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>会商</translation>
    </message>
    <message>
        <source>%1 Concluded: %2</source>
        <translation>%1 结论：%2</translation>
    </message>
    <message>
        <source>%1 Not concluded yet</source>
        <translation>%1 尚无结论</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>已答：%1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>sealed until both are in</source>
        <translation>已评，待双方评完公开</translation>
    </message>
    <message>
        <source>accurate</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>not accurate</source>
        <translation>不准确</translation>
    </message>
    <message>
        <source>%1, amended</source>
        <translation>%1（已更正）</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>互评</translation>
    </message>
    <message>
        <source>%1, work: %2; call: %3</source>
        <translation>%1&#x3000;处置：%2；呼叫：%3</translation>
    </message>
    <message>
        <source>Taken back, %1</source>
        <translation>已撤销，%1</translation>
    </message>
    <message>
        <source>%1, break or night</source>
        <comment>a make-up working day</comment>
        <translation>%1，午休或夜间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>clock, unit</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Yixian::ChangeText</name>
    <message>
        <source>active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>short</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>New unit %1 (%2, %3)</source>
        <translation>新增单位 %1（%2，%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit, its changes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rules %1, for what starts from %2 on</source>
        <translation>规则 %1，自 %2 起开始的适用</translation>
    </message>
    <message>
        <source>Calendar %1, for what starts from now on; known to the end of %2</source>
        <translation>日历 %1，此后开始的适用；已知至 %2 年底</translation>
    </message>
    <message>
        <source>Score sheet %1 (%2), from %3 on; months before keep theirs</source>
        <translation>评分表 %1（%2），自 %3 起；此前各月仍按原表</translation>
    </message>
    <message>
        <source>wall cell</source>
        <translation>大屏格位</translation>
    </message>
</context>
<context>
    <name>Yixian::ChartPanel</name>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>同样的数字, 列成表</translation>
    </message>
</context>
<context>
    <name>Yixian::ChartsPage</name>
    <message>
        <source>Accept time by week</source>
        <translation>受理用时, 每周</translation>
    </message>
    <message>
        <source>Response time by week</source>
        <translation>响应用时, 每周</translation>
    </message>
    <message>
        <source>Response in time, by day due (p-chart)</source>
        <translation>响应及时率, 每日 (p 图)</translation>
    </message>
    <message>
        <source>days with fewer than %1 due are left out</source>
        <translation>到期不足 %1 席的日子不画</translation>
    </message>
    <message>
        <source>Response in time, by unit</source>
        <translation>响应及时率, 按单位</translation>
    </message>
    <message>
        <source>worst first in each group; below 20 due counts only</source>
        <translation>分组, 组内由低到高; 不足 20 席只列数</translation>
    </message>
    <message>
        <source>%1 days, mean %2</source>
        <translation>%1 天, 均值 %2</translation>
    </message>
    <message>
        <source>%1 units; %2</source>
        <translation>%1 家单位; %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What falls due from %1 on; void items stand apart</source>
        <translation>%1 起到期的事项和呼叫席, 按到期口径计; 作废另列</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>未达: %1</translation>
    </message>
    <message>
        <source>Responded late or not: %1</source>
        <translation>逾时或未响应: %1</translation>
    </message>
    <message>
        <source>bar: share   thin line: 95% Wilson interval   heavy tick: target   line: share of each of the last %1 weeks</source>
        <translation>条=达标率   细线=95% 威尔逊区间   粗竖线=目标   折线=近 %1 周逐周达标率</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>day, reason</comment>
        <translation>%1 起：%2</translation>
    </message>
    <message>
        <source>limits computed anew %1</source>
        <translation>控制限重算：%1</translation>
    </message>
    <message>
        <source>Control limits…</source>
        <translation>控制限…</translation>
    </message>
    <message>
        <source>Nothing fell due in this period.</source>
        <translation>本期没有到期事项。</translation>
    </message>
    <message>
        <source>Accepted in time, by day due (p-chart)</source>
        <translation>受理及时率, 每日 (p 图)</translation>
    </message>
    <message>
        <source>Show accepting</source>
        <translation>看受理</translation>
    </message>
    <message>
        <source>Show responding</source>
        <translation>看响应</translation>
    </message>
</context>
<context>
    <name>Yixian::CitizenLine</name>
    <message>
        <source>Citizen</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Look at a protected field</source>
        <translation>查看受保护信息</translation>
    </message>
    <message>
        <source>It is on record who looked, at what, and what for.</source>
        <translation>谁看了什么、作何用途，都记入日志。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1: %2
%3, %4</source>
        <translation>%1：%2
%3，%4</translation>
    </message>
</context>
<context>
    <name>Yixian::ClassifyForm</name>
    <message>
        <source>Street</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>急难愁大</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>Yixian::ColleagueBox</name>
    <message>
        <source>choose, or a login name</source>
        <translation>选择，或填用户名</translation>
    </message>
</context>
<context>
    <name>Yixian::ConnectionBadge</name>
    <message>
        <source>Clock not checked</source>
        <translation>未对时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>No link for %1, connecting</source>
        <translation>断线 %1，正在连</translation>
    </message>
    <message>
        <source>No link for %1</source>
        <translation>断线 %1</translation>
    </message>
    <message>
        <source>Clock differs by %1 s</source>
        <translation>时钟相差 %1 秒</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>clock %1 s</source>
        <translation>对时 %1 秒</translation>
    </message>
</context>
<context>
    <name>Yixian::ControlView</name>
    <message>
        <source>upper limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>lower limit %1</source>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>控制限</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>越限</translation>
    </message>
    <message>
        <source>7 on one side</source>
        <translation>7 点同侧</translation>
    </message>
    <message>
        <source>7 in one direction</source>
        <translation>7 点同向</translation>
    </message>
    <message>
        <source>2 of 3 near a limit</source>
        <translation>3 点有 2 近限</translation>
    </message>
    <message>
        <source>anew from %1</source>
        <translation>自 %1 重算</translation>
    </message>
    <message>
        <source>No day has enough due for a share</source>
        <translation>没有哪一天的到期数足以计算比例</translation>
    </message>
</context>
<context>
    <name>Yixian::CurvePanel</name>
    <message>
        <source>Accept in %1 · cases, natural time</source>
        <translation>%1受理 · 事项 (自然时间, 登记→受理)</translation>
    </message>
    <message>
        <source>Accept in %1 · called units, working time</source>
        <translation>%1受理 · 呼叫席 (工作时间, 送达→受理)</translation>
    </message>
    <message>
        <source>Respond in %1 · called units, working time</source>
        <translation>%1响应 · 呼叫席 (工作时间, 送达→响应)</translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation>尚无到期</translation>
    </message>
    <message>
        <source>fewer than %1 due: counts only</source>
        <translation>到期不足 %1 件, 只列数</translation>
    </message>
    <message>
        <source>target %1 met</source>
        <translation>目标 %1 达到</translation>
    </message>
    <message>
        <source>below target %1</source>
        <translation>低于目标 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>未达 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>List what missed its limit</source>
        <translation>列出未达时限的</translation>
    </message>
    <message>
        <source>n %1   still open %2 (ticks, at their age; %3 overdue)   void %4   excluded %5   band: 95% confidence</source>
        <translation>n %1   仍未 %2 (竖线, 按截尾计; 其中超时 %3)   作废 %4   剔除 %5   阴影 95% 置信带</translation>
    </message>
</context>
<context>
    <name>Yixian::CurveView</name>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1 more beyond %2</source>
        <translation>&gt;%2 另 %1</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>之内</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95% 上限</translation>
    </message>
</context>
<context>
    <name>Yixian::DeskPage</name>
    <message>
        <source>New case</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>换区</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Route to this street</source>
        <translation>转该街镇分中心</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>其他办法</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Kept: “%1” is registered as soon as the line is back.</source>
        <translation>已暂存：恢复连接后立即登记“%1”。</translation>
    </message>
    <message>
        <source>“%1” was not registered: %2</source>
        <translation>“%1”未登记：%2</translation>
    </message>
</context>
<context>
    <name>Yixian::DocketPage</name>
    <message>
        <source>Waiting for you</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>换区</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>其他办法</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Route to this street</source>
        <translation>转到该街镇</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>哪一类</translation>
    </message>
    <message>
        <source>all, %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>act, how many wait</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>What needs your word appears here by itself.</source>
        <translation>要你处理的会自己出现在这里。</translation>
    </message>
    <message>
        <source>Rule on an objection</source>
        <translation>裁定异议</translation>
    </message>
</context>
<context>
    <name>Yixian::Dossier</name>
    <message>
        <source>%1 · %2 · as of %3</source>
        <translation>%1 · %2 · 截至 %3</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>主责</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>昼夜连续计时</translation>
    </message>
    <message>
        <source>the time that was set</source>
        <translation>约定的时间</translation>
    </message>
    <message numerus="yes">
        <source>counted: %1 and %n more</source>
        <translation>
            <numerusform>计入：%1 等，另有 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>计入：%1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停于</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How the limit comes about</source>
        <translation>时限算式</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>原定：%1</translation>
    </message>
    <message>
        <source>%1; rules %2</source>
        <translation>%1；规则 %2</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Called units</source>
        <translation>被呼单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>(by wire)</source>
        <translation>（线上）</translation>
    </message>
    <message>
        <source>%1, was absent</source>
        <translation>%1，曾未到</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>未呼</translation>
    </message>
    <message>
        <source>came by itself</source>
        <translation>自行到场</translation>
    </message>
    <message>
        <source>sealed until both are in</source>
        <translation>双方评完前不公开</translation>
    </message>
    <message>
        <source>accurate</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>not accurate</source>
        <translation>不准确</translation>
    </message>
    <message>
        <source>Work of %1</source>
        <translation>%1 的处置</translation>
    </message>
    <message>
        <source>Call of %1</source>
        <translation>对 %1 的呼叫</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>会商</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>%1 to %2: %3; %4</source>
        <translation>%1 至 %2：%3；%4</translation>
    </message>
    <message>
        <source>Excluded from “%1”</source>
        <translation>剔除出“%1”</translation>
    </message>
    <message>
        <source>Judged and overseen</source>
        <translation>评判与督办</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>counts from the next working day on</source>
        <translation>自次一工作日起计</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>尚未计时</translation>
    </message>
</context>
<context>
    <name>Yixian::ErrorView</name>
    <message>
        <source>en</source>
        <comment>code of the language of this translation: zh for Chinese</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
</context>
<context>
    <name>Yixian::FiguresPage</name>
    <message>
        <source>data as of %1 %2   rules %3   calendar %4</source>
        <translation>数据截至 %1 %2   规则 %3   日历 %4</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>还没有事项</translation>
    </message>
    <message>
        <source>Figures appear with the first registered case.</source>
        <translation>登记第一件之后，这里就有数字。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>The figures come from the hub; they appear as soon as it answers.</source>
        <translation>数字来自中心，一有应答就会出现。</translation>
    </message>
    <message>
        <source>Loading cases…</source>
        <translation>正在读取事项…</translation>
    </message>
    <message>
        <source>Data stopped at %1. The figures are of that moment.</source>
        <translation>数据停在 %1，数字是那一刻的。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>200 days</source>
        <translation>200 天</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what was closed long ago: %n cases so far. Another period ends it.</source>
        <translation>
            <numerusform>正在取早已办结的事项：已取 %n 件。选其他时段即停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what was closed long ago…</source>
        <translation>正在取回早已办结的事项…</translation>
    </message>
    <message>
        <source>A year cannot be shown now</source>
        <translation>暂时无法显示一年的数据</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
</context>
<context>
    <name>Yixian::FinderPanel</name>
    <message>
        <source>Whom to call</source>
        <translation>呼叫谁</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值守</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Pinyin initials, short name or code; Enter adds</source>
        <translation>拼音首字母、简称或代码；回车加入</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>找单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>called already</source>
        <translation>已在呼叫</translation>
    </message>
    <message>
        <source>city: by the district center</source>
        <translation>市级，由区中心呼叫</translation>
    </message>
    <message numerus="yes">
        <source>usual: %n times</source>
        <translation>
            <numerusform>常用：%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, responds in %2</source>
        <translation>%1，响应中位 %2</translation>
    </message>
</context>
<context>
    <name>Yixian::FlowView</name>
    <message>
        <source>came, a week ago</source>
        <translation>到件, 上周同日</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>came</source>
        <translation>到件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到件</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Came, a week ago</source>
        <translation>上周同日到件</translation>
    </message>
</context>
<context>
    <name>Yixian::GoToLine</name>
    <message>
        <source>417, a whole number, or / and words</source>
        <translation>417、完整编号，或 / 加字词</translation>
    </message>
    <message>
        <source>Go to a case</source>
        <translation>转到事项</translation>
    </message>
    <message>
        <source>Enter opens %1 %2</source>
        <translation>回车打开 %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have this number: Enter lists them</source>
        <translation>
            <numerusform>%n 件有此编号：回车列出</numerusform>
        </translation>
    </message>
    <message>
        <source>not among the open ones: Enter looks for it in the records</source>
        <translation>不在现有事项中：回车到案卷中查找</translation>
    </message>
    <message>
        <source>Enter looks for “%1” in the records</source>
        <translation>回车在案卷中查找“%1”</translation>
    </message>
    <message>
        <source>a number, or / and words</source>
        <translation>编号，或 / 加字词</translation>
    </message>
</context>
<context>
    <name>Yixian::HandoverPage</name>
    <message>
        <source>Sign and hand over</source>
        <translation>签字交班</translation>
    </message>
    <message>
        <source>Sign and take over</source>
        <translation>签字接班</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开事项</translation>
    </message>
    <message>
        <source>Clocks that run</source>
        <translation>仍在走的钟</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>钟</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>To who takes over</source>
        <translation>给接班人的话</translation>
    </message>
    <message>
        <source>Clocks that run; the space bar ticks a row off</source>
        <translation>仍在走的钟；空格键勾选</translation>
    </message>
    <message>
        <source>about the selected case, to who takes over</source>
        <translation>给接班人的话，说选中的这件</translation>
    </message>
    <message>
        <source>About the selected case</source>
        <translation>说选中的这件</translation>
    </message>
    <message>
        <source>Promised by phone</source>
        <translation>口头答应（代答）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Message to the next shift</source>
        <translation>给下一班的留言</translation>
    </message>
    <message>
        <source>Two signatures</source>
        <translation>双方签字</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>复述要点</translation>
    </message>
    <message>
        <source>in your own words; who hands over reads it before you leave each other</source>
        <translation>用自己的话写；交班人看过再走</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>未看</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>已看 %1 / %2</translation>
    </message>
    <message>
        <source>No clock runs</source>
        <translation>没有在走的钟</translation>
    </message>
    <message>
        <source>There is nothing to hand over; a message can be left all the same.</source>
        <translation>没有要交的事项，仍可留言。</translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has signed, waits for %2</source>
        <translation>%1 已签，等 %2 接班</translation>
    </message>
    <message>
        <source>%1 is on watch since %2</source>
        <translation>%1 自 %2 当班</translation>
    </message>
    <message numerus="yes">
        <source>cannot be signed yet: %n not seen</source>
        <translation>
            <numerusform>还不能签：%n 件未看</numerusform>
        </translation>
    </message>
    <message>
        <source>responsibility moves at the second signature</source>
        <translation>责任在第二个签字的那一秒移交</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <translation>已记录：%1，%2</translation>
    </message>
    <message>
        <source>Shelved, degraded</source>
        <translation>搁置与降级</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Shelved warnings, and what does not work as it should</source>
        <translation>搁置的告警和运行异常</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>case, clock</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody is logged in: use the phone</source>
        <translation>无人在线，请用电话</translation>
    </message>
    <message>
        <source>nobody on duty by the roster</source>
        <translation>排班表上无人值班</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>what is shelved comes back by itself</source>
        <translation>搁置到时自动恢复</translation>
    </message>
    <message>
        <source>You have taken over, and answer for this post from %1 on.</source>
        <translation>已接班：本岗自 %1 起由您负责。</translation>
    </message>
    <message>
        <source>%1 has taken over at %2.</source>
        <translation>%1 已于 %2 接班。</translation>
    </message>
</context>
<context>
    <name>Yixian::HeadlinePicture</name>
    <message>
        <source>Accepted in %1 min</source>
        <translation>%1 分钟受理</translation>
    </message>
    <message>
        <source>Response, %1 working h</source>
        <translation>%1 工作小时响应</translation>
    </message>
    <message>
        <source>Response, %1 working min</source>
        <translation>%1 分钟响应</translation>
    </message>
    <message>
        <source>%1: %2; %3 overdue</source>
        <translation>%1: %2; 到期未办 %3</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>▽ falling %1 days</source>
        <translation>▽ %1天连降</translation>
    </message>
    <message>
        <source>unusual day</source>
        <translation>异常波动</translation>
    </message>
    <message>
        <source>usual variation</source>
        <translation>正常波动</translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation>尚无到期</translation>
    </message>
    <message>
        <source>few due</source>
        <translation>样本少</translation>
    </message>
    <message>
        <source>overdue to accept %1</source>
        <translation>到期未受理 %1</translation>
    </message>
    <message>
        <source>overdue to respond %1</source>
        <translation>到期未响应 %1</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Accept, %1 min</source>
        <translation>受理 %1 分</translation>
    </message>
    <message>
        <source>Response, %1 min</source>
        <translation>响应 %1 分</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>超时 %1</translation>
    </message>
</context>
<context>
    <name>Yixian::HealthStrip</name>
    <message>
        <source>The center&apos;s disk is full</source>
        <translation>中心磁盘已满</translation>
    </message>
    <message>
        <source>Nothing you do is recorded now; what is refused can be sent again once there is room. Tell the system administrator.</source>
        <translation>现在所办都没有记录；腾出空间后，被拒的可以再送。请通知系统管理员。</translation>
    </message>
    <message>
        <source>The center&apos;s disk cannot be written to</source>
        <translation>中心磁盘不能写入</translation>
    </message>
    <message>
        <source>Nothing you do is recorded now; you still see all there is. Tell the system administrator.</source>
        <translation>现在所办都没有记录；已有内容仍可查看。请通知系统管理员。</translation>
    </message>
    <message>
        <source>The center cannot write its log</source>
        <translation>中心写不了日志</translation>
    </message>
    <message>
        <source>What you send waits and is tried again. Tell the system administrator.</source>
        <translation>所送内容在等候，会再试。请通知系统管理员。</translation>
    </message>
    <message>
        <source>The clock of the center&apos;s computer was set by %1 seconds</source>
        <translation>中心主机的时钟被调了 %1 秒</translation>
    </message>
    <message>
        <source>Limits go on as before. The administrator checks the clock and starts the center again when it is quiet.</source>
        <translation>各时限照旧。请管理员核对时钟，空闲时重启中心。</translation>
    </message>
    <message>
        <source>The center&apos;s certificate ends on %1</source>
        <translation>中心证书 %1 到期</translation>
    </message>
    <message>
        <source>After that no console connects. Tell the system administrator.</source>
        <translation>过期后各席都连不上。请通知系统管理员。</translation>
    </message>
    <message>
        <source>The center&apos;s log is damaged from entry %1 on</source>
        <translation>中心日志从第 %1 条起已损坏</translation>
    </message>
    <message>
        <source>What is done now is recorded behind it. Tell the system administrator and the auditor.</source>
        <translation>现在所办仍记在其后。请通知系统管理员和审计员。</translation>
    </message>
</context>
<context>
    <name>Yixian::HeatView</name>
    <message>
        <source>%1 %2 to %3: %4 came, %5 of %6 due were late</source>
        <translation>%1 %2–%3: 到件 %4, 到期 %6 件中逾时 %5 件</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到件</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾时</translation>
    </message>
</context>
<context>
    <name>Yixian::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页按键</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>sends the form the cursor is in; Enter alone is a new line in a text</source>
        <translation>发出光标所在的表单；在多行文字里单按 Enter 是换行</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>to the next field, to the one before</source>
        <translation>到下一栏、上一栏</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>各页通用按键</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>outside a field: opens the case whose number was copied</source>
        <translation>不在输入栏时：打开所复制编号的事项</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+0</source>
        <translation>Alt+1 … Alt+0</translation>
    </message>
    <message>
        <source>the pages, in the order of the menu</source>
        <translation>各页，按菜单的顺序</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>a fifth of the time is left, or nobody has got a call</source>
        <translation>时间只剩五分之一，或呼叫无人收到</translation>
    </message>
    <message>
        <source>half of the time is used, or a new case came</source>
        <translation>时间已过半，或有新件</translation>
    </message>
    <message>
        <source>The queue on the left, the case that breaks first on top; the open case on the right, with what may be done with it now. Choose with the arrow keys, open with Enter. The list changes its order only while your hand rests.</source>
        <translation>左边是队列，最先到期的在最上；右边是当前事项和现在可以办的事。用方向键选择，Enter 打开。您停手时列表才重新排序。</translation>
    </message>
    <message>
        <source>What waits for your word, beside the calls: objections, results, extensions, visits, slips. The most urgent on top.</source>
        <translation>呼叫之外等您答复的事：异议、反馈、延期、回访、督办单。最急的在最上。</translation>
    </message>
    <message>
        <source>Whom to call for one case: find units on the left, put them on the call sheet, say when and where, send. Above it, who has been called and how far they are; below their table the roll call, and what a unit said by telephone.</source>
        <translation>为一件事项呼叫单位：在左边找单位，放上呼叫单，填时间和地点，发出。上方是已呼叫的单位和进展；其表下是点名，以及单位电话里的答复（代答）。</translation>
    </message>
    <message>
        <source>One shift gives the next its running clocks. Tick off each case you have looked at, leave a message, sign; whoever takes over says in their own words what matters and signs. Responsibility moves at the second signature.</source>
        <translation>本班把仍在走的钟交给下一班。看过一件勾一件，留言，签字；接班人用自己的话复述要点并签字。责任在第二个签名时移交。</translation>
    </message>
    <message>
        <source>Calls for your unit, the one that breaks first on top. Opening is not accepting, and accepting is not responding: a response names who comes and what they do first.</source>
        <translation>呼叫本单位的事项，最先到期的在最上。查阅不等于受理，受理不等于响应：响应须写明谁来、先做什么。</translation>
    </message>
    <message>
        <source>Cases of the past: by number, words, place, street, category and time; open one for its whole course and for what was concluded before.</source>
        <translation>过往案卷：按编号、文字、地点、街镇、类别、时间查找；打开可看全过程和以往会商结论。</translation>
    </message>
    <message>
        <source>The district&apos;s data: units, rosters, rules, calendar, score sheets. Changes are gathered in a draft, read through, and put in force together.</source>
        <translation>本区基础数据：单位、排班、规则、日历、评分表。修改先汇成草稿，通读后一并生效。</translation>
    </message>
    <message>
        <source>Who may log in, as what, and with which token. Every change is on record.</source>
        <translation>谁可以登录、以什么身份、用哪个令牌。每次改动都有记录。</translation>
    </message>
    <message>
        <source>The large screen: are we meeting the clocks, where is it bad, what breaks next. No names, telephones or house numbers.</source>
        <translation>大屏：时限达到了吗、哪里不好、接下来哪件到期。不显示姓名、电话、门牌。</translation>
    </message>
    <message>
        <source>How many limits are met and how late the late ones are, week by week and unit by unit, each share with its counts.</source>
        <translation>时限达到多少、超时的超多久，逐周逐单位，每个比例都带件数。</translation>
    </message>
    <message>
        <source>Where it is bad and when: by street, unit, hour and matter. Each figure leads to the cases behind it.</source>
        <translation>哪里不好、什么时候不好：按街镇、单位、时段、事由。每个数字都可看到背后的事项。</translation>
    </message>
    <message>
        <source>Score sheets filled in, with what is behind each line. Fewer than twenty due are not ranked.</source>
        <translation>评分表及每一行的依据。到期不足二十件的不排名。</translation>
    </message>
    <message>
        <source>Briefs and bulletins of a period: looked at, issued, printed, saved. What was issued stays as it is; a correction is a new version.</source>
        <translation>某一时期的简报和通报：查看、印发、打印、保存。已印发的不再变动；更正是新的一版。</translation>
    </message>
    <message>
        <source>the limit is passed: act now</source>
        <translation>已超时：立即处理</translation>
    </message>
</context>
<context>
    <name>Yixian::HotPage</name>
    <message>
        <source>Most often, 7 days</source>
        <translation>最多, 7 天</translation>
    </message>
    <message>
        <source>The same again, 7 days</source>
        <translation>同类再来, 7 天</translation>
    </message>
    <message>
        <source>Came today</source>
        <translation>今天到件</translation>
    </message>
    <message>
        <source>a week ago %1 by now</source>
        <translation>上周同日此时 %1</translation>
    </message>
    <message>
        <source>7 days before</source>
        <translation>前 7 天</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Work is stopped</source>
        <translation>停工</translation>
    </message>
    <message>
        <source>Work is stopped: %1</source>
        <translation>停工: %1</translation>
    </message>
    <message>
        <source>since %1/%2</source>
        <comment>month, day</comment>
        <translation>%1月%2日起</translation>
    </message>
    <message>
        <source>came</source>
        <translation>到件</translation>
    </message>
    <message>
        <source>to accept</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Most often, since then</source>
        <translation>此后最多</translation>
    </message>
</context>
<context>
    <name>Yixian::KeyBar</name>
    <message>
        <source>Keys of this page</source>
        <translation>本页按键</translation>
    </message>
</context>
<context>
    <name>Yixian::LadderView</name>
    <message>
        <source>%1: %2 of %3 got here</source>
        <translation>%1: %3 件中 %2 件走到这一步</translation>
    </message>
    <message>
        <source>%1: %2 are still here</source>
        <translation>%1: 还有 %2 件停在这一步</translation>
    </message>
    <message>
        <source>still here %1</source>
        <translation>停在此 %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Got here</source>
        <translation>走到</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>停在此</translation>
    </message>
    <message>
        <source>Half took, from the stage before</source>
        <translation>自上一环节的中位用时</translation>
    </message>
</context>
<context>
    <name>Yixian::LaneChart</name>
    <message>
        <source>Clocks of the units</source>
        <translation>各家时钟</translation>
    </message>
</context>
<context>
    <name>Yixian::LaneWords</name>
    <message>
        <source>o</source>
        <comment>mark on a lane: opened</comment>
        <translation>阅</translation>
    </message>
    <message>
        <source>a</source>
        <comment>mark on a lane: accepted</comment>
        <translation>受</translation>
    </message>
    <message>
        <source>response due</source>
        <translation>响应到期</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>x</source>
        <comment>mark on a lane: objected</comment>
        <translation>异</translation>
    </message>
    <message>
        <source>r</source>
        <comment>mark on a lane: responded</comment>
        <translation>应</translation>
    </message>
    <message>
        <source>in</source>
        <comment>mark on a lane: reported in</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>s</source>
        <comment>mark on a lane: submitted</comment>
        <translation>馈</translation>
    </message>
    <message>
        <source>p</source>
        <comment>mark on a lane: passed</comment>
        <translation>过</translation>
    </message>
    <message>
        <source>c</source>
        <comment>mark on a lane: closed</comment>
        <translation>结</translation>
    </message>
</context>
<context>
    <name>Yixian::LeaveDialog</name>
    <message>
        <source>No link to the center</source>
        <translation>与中心断线</translation>
    </message>
    <message numerus="yes">
        <source>%n steps have no answer yet.</source>
        <translation>
            <numerusform>有 %n 步还没有答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept at this computer and go out when %1 logs in here again.</source>
        <translation>都留在本机，%1 再在此登录时补送。</translation>
    </message>
    <message>
        <source>They are kept nowhere: who leaves now loses them. Wait for the link, or write them down first.</source>
        <translation>本机没能留存，现在离开就会丢失。请等连线恢复，或先抄记下来。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不离开</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>仍要离开</translation>
    </message>
</context>
<context>
    <name>Yixian::LegTable</name>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>钟</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>到端</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>查阅</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Called units</source>
        <translation>呼叫席</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>responsible %1</source>
        <translation>责任 %1</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>无人在线</translation>
    </message>
</context>
<context>
    <name>Yixian::LimitsDialog</name>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁定的</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Compute anew from this day on</source>
        <translation>自这一天起重算</translation>
    </message>
    <message>
        <source>Take back the selected one</source>
        <translation>撤回所选</translation>
    </message>
    <message>
        <source>Control limits</source>
        <translation>控制限</translation>
    </message>
    <message>
        <source>Days from which the limits are computed anew</source>
        <translation>自哪些日子起重算控制限</translation>
    </message>
    <message>
        <source>what has become different; published with the chart</source>
        <translation>什么变了；与图一起公布</translation>
    </message>
    <message>
        <source>Recorded, %1</source>
        <translation>已记录，%1</translation>
    </message>
</context>
<context>
    <name>Yixian::LoginPage</name>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Yixian, one-line disposal</source>
        <translation>一线处置</translation>
    </message>
    <message>
        <source>Center %1</source>
        <translation>中心 %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Connecting to the center</source>
        <translation>正在连接中心</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>动态口令</translation>
    </message>
</context>
<context>
    <name>Yixian::LookBackStrip</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>The moment to look back to</source>
        <translation>要回看的时刻</translation>
    </message>
    <message>
        <source>How fast it goes on</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>What was known at that moment, and what happened from then on. Nothing is carried out meanwhile.</source>
        <translation>按那一刻已知的情况显示，并从那时起重演；期间不执行任何操作。</translation>
    </message>
    <message>
        <source>The log is being read: %1 %</source>
        <translation>正在读取日志：%1 %</translation>
    </message>
    <message>
        <source>As it was on %1; nothing can be done here</source>
        <translation>%1 的情形；此处不能办理</translation>
    </message>
</context>
<context>
    <name>Yixian::MainWindow</name>
    <message>
        <source>Yixian</source>
        <translation>一线</translation>
    </message>
    <message>
        <source>%1 Yixian – %2</source>
        <translation>%1一线处置 – %2</translation>
    </message>
    <message>
        <source>Drill: nothing here is real</source>
        <translation>演练：这里没有一件是真的</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Calendar %1</source>
        <translation>日历 %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>立即连接</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No link to the center</source>
        <translation>与中心断线</translation>
    </message>
    <message>
        <source>This is how it stood at %1. What you send now is kept and goes out when the link is back.</source>
        <translation>这是 %1 的情形。现在发的都会留着，连上后补发。</translation>
    </message>
    <message>
        <source>You act for yourself again</source>
        <translation>已回到本人岗位</translation>
    </message>
    <message>
        <source>You stand in for %1</source>
        <translation>你正代 %1 值守</translation>
    </message>
    <message>
        <source>until %1; what you do is recorded under both names</source>
        <translation>至 %1；所办以两人名义留痕</translation>
    </message>
    <message>
        <source>Act for myself again</source>
        <translation>回到本人岗位</translation>
    </message>
    <message>
        <source>Something you sent has no answer yet.</source>
        <translation>还有发出的操作未获答复。</translation>
    </message>
    <message>
        <source>Try again when it has.</source>
        <translation>收到答复后再试。</translation>
    </message>
    <message>
        <source>Standing in…</source>
        <translation>代班…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>Nobody on duty</source>
        <translation>无人值班</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>%1 steps that had no answer when this program ended are sent now.</source>
        <translation>上次退出时没有答复的 %1 步，现在补送。</translation>
    </message>
    <message>
        <source>What you had typed and not sent is here again.</source>
        <translation>上次写了还没发出的内容已取回。</translation>
    </message>
    <message>
        <source>One-time codes…</source>
        <translation>动态口令…</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>锁定本席</translation>
    </message>
    <message>
        <source>its log is shorter than it was</source>
        <translation>日志比以前短</translation>
    </message>
    <message>
        <source>its log says something else than it did</source>
        <translation>日志内容与以前不同</translation>
    </message>
    <message>
        <source>it signs with another key than before</source>
        <translation>签名密钥与以前不同</translation>
    </message>
    <message>
        <source>its signature is not genuine</source>
        <translation>签名不真</translation>
    </message>
    <message>
        <source>The center cannot be trusted without a check: %1</source>
        <translation>中心须核查后再信任：%1</translation>
    </message>
    <message>
        <source>Tell the auditor; what this console remembers is kept.</source>
        <translation>请通知审计员；本席所存见证已保留。</translation>
    </message>
    <message>
        <source>The center could not be believed</source>
        <translation>中心身份未能核实</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>复盘…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Silence for a minute</source>
        <translation>静音60秒</translation>
    </message>
    <message>
        <source>Silent three times on end already: the tones are heard again first.</source>
        <translation>已连续静音三次：先恢复一会儿声音再静音。</translation>
    </message>
    <message>
        <source>Confirm the alarm</source>
        <translation>确认告警</translation>
    </message>
    <message>
        <source>Open the copied number</source>
        <translation>打开所复制的编号</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>The streets on the map</source>
        <translation>街镇图</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>告警(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>一件新件</translation>
    </message>
    <message>
        <source>a case that is not here</source>
        <translation>本席看不到的工单</translation>
    </message>
    <message>
        <source>Not carried out: %1, %2</source>
        <translation>未执行：%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另 %n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of more than twelve hours ago have no answer and were not sent</source>
        <translation>
            <numerusform>有 %n 步已过十二小时仍无答复，没有补送</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>现在补送</translation>
    </message>
    <message>
        <source>What was kept here for you cannot be read</source>
        <translation>本机为你留存的内容读不出来</translation>
    </message>
    <message>
        <source>Steps without an answer or drafts of an earlier run may be missing. The file is kept: %1. Look through your last cases, and tell the system administrator.</source>
        <translation>上次没有答复的操作或没发出的内容可能缺失。文件已另存：%1。请查看最近经办的工单，并通知系统管理员。</translation>
    </message>
    <message>
        <source>What you send now is lost if this program ends before it has an answer</source>
        <translation>现在发出的操作，在得到答复前退出程序就会丢失</translation>
    </message>
    <message>
        <source>The disk of this computer does not take it: %1 cannot be written. Stay until the link is back, and tell the system administrator.</source>
        <translation>本机磁盘写不进文件：%1。连上之前请勿退出，并通知系统管理员。</translation>
    </message>
    <message>
        <source>This is how it stood at %1. What you send now goes out when the link is back, as long as this program runs.</source>
        <translation>这是 %1 的情形。现在发的连上后补发，但本程序不能退出。</translation>
    </message>
    <message>
        <source>%1. They stay at this computer until you send them or choose not to.</source>
        <translation>%1。补送或不再发送之前，一直留在本机。</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不再发送</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Yixian::MatrixView</name>
    <message>
        <source>center</source>
        <translation>区中心</translation>
    </message>
    <message>
        <source>%1 and %2: call accurate %3, handled well %4, not judged %5</source>
        <translation>%1 与 %2: 呼叫准确 %3, 办得好 %4, 未评 %5</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼叫方</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Call accurate</source>
        <translation>呼叫准确</translation>
    </message>
    <message>
        <source>Handled well</source>
        <translation>办得好</translation>
    </message>
    <message>
        <source>Call not judged</source>
        <translation>呼叫未评</translation>
    </message>
    <message>
        <source>Work not judged</source>
        <translation>办理未评</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申诉中</translation>
    </message>
</context>
<context>
    <name>Yixian::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Yixian::NoticeStrip</name>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait until one of these is seen.</source>
        <translation>
            <numerusform>另有 %n 条，阅过上面的再显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Yixian::OverviewPage</name>
    <message>
        <source>in hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>呼叫中</translation>
    </message>
    <message>
        <source>First to expire</source>
        <translation>最先到期</translation>
    </message>
    <message>
        <source>due at</source>
        <translation>到期时刻</translation>
    </message>
    <message>
        <source>Nothing is running out.</source>
        <translation>没有将到期的事项。</translation>
    </message>
    <message>
        <source>to accept</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>unit to accept</source>
        <translation>席待受理</translation>
    </message>
    <message>
        <source>%1/%2 responded</source>
        <translation>应 %1/%2</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>未响应</translation>
    </message>
    <message>
        <source>II</source>
        <comment>the clock is paused; a tag one Han character wide</comment>
        <translation>停</translation>
    </message>
    <message>
        <source>accepting</source>
        <translation>待接</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>未响应</translation>
    </message>
</context>
<context>
    <name>Yixian::PageWords</name>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>受理台</translation>
    </message>
    <message>
        <source>Call desk</source>
        <translation>呼叫台</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>考评</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>Yixian::ParetoView</name>
    <message>
        <source>%1: %2 of %3 due were late</source>
        <translation>%1: 到期 %3 席中逾时 %2 席</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾时</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>累计</translation>
    </message>
</context>
<context>
    <name>Yixian::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation>至少 12 位</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>The two new passwords are not the same. Nothing was changed.</source>
        <translation>两次输入的新密码不一致。没有任何改动。</translation>
    </message>
    <message>
        <source>Changed, %1. Other windows of this account are logged out.</source>
        <translation>已修改，%1。该账号的其他窗口已退出。</translation>
    </message>
    <message>
        <source>This password has to be changed before you go on: it was given to you for the first login, or it is too old.</source>
        <translation>须先改密码再继续：这是首次登录的口令，或已过期。</translation>
    </message>
</context>
<context>
    <name>Yixian::PersonTables</name>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Leaders in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Candidates for an account</source>
        <translation>问责线索</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Leader at the time</source>
        <translation>当时分管领导</translation>
    </message>
    <message>
        <source>Nothing calls for an account.</source>
        <translation>没有问责线索。</translation>
    </message>
    <message>
        <source>Persons are listed and not ranked. Candidates are listed with what is behind them; a person decides.</source>
        <translation>人员只列不排。线索连同依据列出，由人认定。</translation>
    </message>
</context>
<context>
    <name>Yixian::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>/ filter: number or words</source>
        <translation>/ 筛选：号、字词</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>筛选队列</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>all streets</source>
        <translation>全部街镇</translation>
    </message>
    <message>
        <source>district queue</source>
        <translation>区队列</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list changed: %n</source>
        <translation>
            <numerusform>列表有变化 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>first to expire on top</source>
        <translation>最先到期在前</translation>
    </message>
    <message>
        <source>Loading the queue</source>
        <translation>正在取队列</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选的事项</translation>
    </message>
    <message>
        <source>New cases appear here by themselves.</source>
        <translation>新件会自动出现在这里。</translation>
    </message>
    <message>
        <source>Not connected; this is how it stood at %1</source>
        <translation>未连上，这是 %1 的情形</translation>
    </message>
</context>
<context>
    <name>Yixian::QueueTableModel</name>
    <message>
        <source>10 minutes, around the clock</source>
        <translation>10 分钟，全天计时</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>1 working hour to respond; breaks and nights do not count</source>
        <translation>1 工作小时响应；午休和夜间停钟</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>verified by the sub-center, then the citizen is asked</source>
        <translation>先由分中心核查，再回访诉求人</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核查回访</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区中心</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>钟</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来件</translation>
    </message>
</context>
<context>
    <name>Yixian::RankingWords</name>
    <message>
        <source>not ranked</source>
        <translation>不排</translation>
    </message>
</context>
<context>
    <name>Yixian::RecordsFinder</name>
    <message>
        <source>Find a case</source>
        <translation>查找事项</translation>
    </message>
    <message>
        <source>In which street</source>
        <translation>在哪个街镇</translation>
    </message>
    <message>
        <source>Registered when</source>
        <translation>何时登记</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>保存的检索</translation>
    </message>
    <message>
        <source>All streets</source>
        <translation>全部街镇</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Nothing kept</source>
        <translation>未保存检索</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>取消保存</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保存这次检索</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>取消保存这次检索</translation>
    </message>
    <message>
        <source>words, #417, *5678 (end of the phone), a unit&apos;s pinyin, a street; all of them must fit</source>
        <translation>词、#417、*5678（电话尾号）、单位拼音、街镇，须全部符合</translation>
    </message>
</context>
<context>
    <name>Yixian::RecordsPage</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开事项</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>先例</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Dossier of the case</source>
        <translation>事项案卷</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>结论时间</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>会商事项</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message numerus="yes">
        <source>the latest %n</source>
        <translation>
            <numerusform>最近 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Cases stand here from their registration on.</source>
        <translation>事项登记后即列于此。</translation>
    </message>
    <message>
        <source>A consultation that is concluded becomes a precedent.</source>
        <translation>会商有结论后即成先例。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>Every word has to be found; leave one out.</source>
        <translation>须每个词都符合，请减少一个。</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>未打开事项</translation>
    </message>
    <message>
        <source>Choose one beside.</source>
        <translation>请在旁边选择一件。</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>案卷 %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>更早的</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The printer did not take it; nothing else is changed.</source>
        <translation>打印机未接收，其他未受影响。</translation>
    </message>
    <message>
        <source>Given to the printer</source>
        <translation>已交打印机</translation>
    </message>
</context>
<context>
    <name>Yixian::RecurrenceView</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>之内</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>再来</translation>
    </message>
</context>
<context>
    <name>Yixian::RegisterForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>12345 no.</source>
        <translation>12345 号</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>还不清楚</translation>
    </message>
</context>
<context>
    <name>Yixian::ReportDiff</name>
    <message>
        <source>row added</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>row taken out</source>
        <translation>去掉一行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差别。</translation>
    </message>
    <message>
        <source>What changed about persons</source>
        <translation>人员部分更正之处</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更正之处</translation>
    </message>
</context>
<context>
    <name>Yixian::ReportInPage</name>
    <message>
        <source>On time today</source>
        <translation>今日 准时报到</translation>
    </message>
    <message>
        <source>there</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>time to leave</source>
        <translation>该出发</translation>
    </message>
    <message>
        <source>later</source>
        <translation>待出发</translation>
    </message>
    <message>
        <source>Nobody is expected.</source>
        <translation>没有待报到的单位。</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>later on</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另 %1 家</translation>
    </message>
    <message>
        <source>break</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>%1 late %2</source>
        <comment>unit, how much</comment>
        <translation>%1 迟%2</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>该动身</translation>
    </message>
</context>
<context>
    <name>Yixian::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>报表页面</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Yixian::ReportWords</name>
    <message>
        <source>Daily brief</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Weekly brief</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Monthly bulletin</source>
        <translation>月度通报</translation>
    </message>
    <message>
        <source>Half-year analysis</source>
        <translation>半年分析</translation>
    </message>
    <message>
        <source>Yearly performance sheet</source>
        <translation>年度考评表</translation>
    </message>
    <message>
        <source>Cases accepted in time</source>
        <translation>受理及时率</translation>
    </message>
    <message>
        <source>Units accepting in time</source>
        <translation>单位受理及时率</translation>
    </message>
    <message>
        <source>Responded in time</source>
        <translation>响应及时率</translation>
    </message>
    <message>
        <source>Reported in on time</source>
        <translation>准时报到率</translation>
    </message>
    <message>
        <source>Disposed of in time</source>
        <translation>处置按期率</translation>
    </message>
    <message>
        <source>Calls accurate</source>
        <translation>呼叫准确率</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>重办率</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>复发率</translation>
    </message>
    <message>
        <source>The citizen&apos;s word</source>
        <translation>群众评价</translation>
    </message>
    <message>
        <source>The street&apos;s judgement</source>
        <translation>街镇评价</translation>
    </message>
    <message>
        <source>Results that last</source>
        <translation>治理长效</translation>
    </message>
    <message>
        <source>Acceptance of the case</source>
        <translation>事项受理</translation>
    </message>
    <message>
        <source>Acceptance by the unit</source>
        <translation>单位受理</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Report-in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>The hotline&apos;s limit</source>
        <translation>上游时限</translation>
    </message>
    <message>
        <source>Other limit</source>
        <translation>其他时限</translation>
    </message>
    <message>
        <source>the unit&apos;s work</source>
        <translation>单位处置</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>opened late</source>
        <translation>逾期查阅</translation>
    </message>
    <message>
        <source>disposed of late</source>
        <translation>逾期办理</translation>
    </message>
    <message>
        <source>citizen not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>shifted to others</source>
        <translation>推诿扯皮</translation>
    </message>
    <message>
        <source>poor work</source>
        <translation>办理质量不高</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year, month</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>2</source>
        <comment>how many digits a month has at least: 2 in 2026-07, 1 where it is followed by a word</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>One-line disposal: daily brief, %1</source>
        <translation>%1一线处置日报</translation>
    </message>
    <message>
        <source>One-line disposal: weekly brief, %1</source>
        <translation>%1一线处置周报</translation>
    </message>
    <message>
        <source>One-line disposal: bulletin, %1</source>
        <translation>%1一线处置情况通报</translation>
    </message>
    <message>
        <source>One-line disposal: analysis, %1</source>
        <translation>%1一线处置分析</translation>
    </message>
    <message>
        <source>One-line disposal: performance, %1</source>
        <translation>%1一线处置考评表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>From 0:00 of its first day to 24:00 of its last, in the district&apos;s time (+08:00). A limit belongs to the period in which it ran out, whenever it began.</source>
        <translation>自首日 0 时至末日 24 时，按本区时间（+08:00）。时限何时届满，即归入何期，不论何时起算。</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>What the hub had on record at that moment. Whatever was entered or ruled on later is in a later issue, marked as a correction.</source>
        <translation>以该时刻中心的记录为准。此后补录或裁定的，另行印发并注明更正。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>率</translation>
    </message>
    <message>
        <source>Met ÷ due. Due is whatever had its limit run out, also where nothing was done yet. Calls that were withdrawn or released are void and in no share.</source>
        <translation>按时 ÷ 到期。到期指时限已满的全部，含仍未办的；撤呼、免呼的作废，不计入任何率。</translation>
    </message>
    <message>
        <source>Fewer than 20 due</source>
        <translation>到期不足 20</translation>
    </message>
    <message>
        <source>Counts only: no percentage, no rank, no mark. Where nothing was due, “—”.</source>
        <translation>只列数，不列率、不排名、不标记；没有到期的记“—”。</translation>
    </message>
    <message>
        <source>From registration to acceptance by a person, around the clock.</source>
        <translation>自登记至人工受理，昼夜连续计时。</translation>
    </message>
    <message>
        <source>From delivery of the call to acceptance by the called unit, in working time.</source>
        <translation>自呼叫送达至被呼单位受理，按工作时间计。</translation>
    </message>
    <message>
        <source>From delivery of the call to a response that names who comes and what is done first, in working time; opening it is none.</source>
        <translation>自呼叫送达至作出响应（写明谁到场、先做什么），按工作时间计；查阅不算响应。</translation>
    </message>
    <message>
        <source>At the set place by the set time and its grace. Who joins by wire is present and not on time.</source>
        <translation>在约定时间及宽限内到达约定地点；线上会商算到场，不算准时。</translation>
    </message>
    <message>
        <source>From arrival to the result that the sub-center passed, in whole working days.</source>
        <translation>自报到至反馈并经分中心通过，按工作日计。</translation>
    </message>
    <message>
        <source>Calls the unit judged accurate ÷ calls judged for good; an objection that was upheld counts against the call.</source>
        <translation>单位评为准确的呼叫 ÷ 已终评的呼叫；异议成立的计为不准确。</translation>
    </message>
    <message>
        <source>Reached, solved, satisfied</source>
        <translation>联系、解决、满意</translation>
    </message>
    <message>
        <source>From visits to the citizen. Reached is not the response of a called unit: the two are different rates.</source>
        <translation>取自回访。回访联系率与被呼单位的响应及时率是两个不同的率。</translation>
    </message>
    <message>
        <source>Closed cases that came back within their time, as a person found, or that were opened again.</source>
        <translation>办结后在规定期限内经人认定复发，或重开的事项。</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Open at the end of the period, or at the cut-off where that is earlier.</source>
        <translation>期末仍在办；截止早于期末的，以截止时为准。</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>来件</translation>
    </message>
    <message>
        <source>Registered or opened again in the period.</source>
        <translation>本期登记或重开的事项。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Cannot go on for now by decision of the district. It stays visible and is never counted as closed.</source>
        <translation>经区里决定暂不能办的，始终在列，不计为办结。</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Out of one measure on published grounds, never out of the data.</source>
        <translation>公布理由后不计入某一指标，数据中仍保留。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points got of the points that could be got where something was due, brought to 100; by the score sheet in force on the first day.</source>
        <translation>有到期事项的各项得分占其满分的比例，折合百分；按期间首日施行的考评表。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Within its group only; equal scores share a rank. Never by the number of calls.</source>
        <translation>只在组内排；同分同名次。不按呼叫数量排名。</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>The handler named in the response and the leader in charge at the time of the call. Candidates are listed with what is behind them; a person decides.</source>
        <translation>经办人以响应所列为准，分管领导以呼叫当时为准。线索连同依据列出，由人认定。</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>附件 %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>%1 (correction)</source>
        <translation>%1（更正）</translation>
    </message>
    <message>
        <source>Cut-off %1   Rules %2   Calendar %3   Prepared by %4   %5</source>
        <translation>截止 %1   规则 %2   日历 %3   编制 %4   %5</translation>
    </message>
    <message>
        <source>SHA-256 of the data %1</source>
        <translation>摘要 SHA-256 %1</translation>
    </message>
    <message>
        <source>Restricted: names persons</source>
        <translation>内部：涉及个人</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Period %1, cut-off %2</source>
        <translation>期间 %1，截止 %2</translation>
    </message>
    <message>
        <source>%1, cases of %2 only</source>
        <translation>%1，仅%2的事项</translation>
    </message>
    <message>
        <source>met/due</source>
        <translation>按时/到期</translation>
    </message>
    <message>
        <source>met</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>share</source>
        <translation>率</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>注：</translation>
    </message>
    <message>
        <source>This computer has no FangSong; set in %1.</source>
        <translation>本机未装仿宋，以 %1 排印。</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>%2年第%1周</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>week, first day, last day</comment>
        <translation>%1 (%2 至 %3)</translation>
    </message>
    <message>
        <source>SHA-256 of what names persons %1</source>
        <translation>人员部分 SHA-256 %1</translation>
    </message>
    <message>
        <source>NOT GENUINE: digest or signature does not fit.</source>
        <translation>不可信：摘要或签名不符。</translation>
    </message>
    <message>
        <source>SHA-256 of what was frozen %1</source>
        <translation>冻结数据 SHA-256 %1</translation>
    </message>
    <message>
        <source>Issued %1, signed by the hub (Ed25519), key %2</source>
        <translation>%1 印发，中心签名（Ed25519），公钥 %2</translation>
    </message>
    <message>
        <source>Signature %1</source>
        <translation>签名 %1</translation>
    </message>
</context>
<context>
    <name>Yixian::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>with persons (restricted)</source>
        <translation>含人员（内部）</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>报表种类</translation>
    </message>
    <message>
        <source>Loading cases…</source>
        <translation>正在载入事项…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>A report is made from what the hub has on record; it can be made as soon as it answers.</source>
        <translation>报表取自中心的记录，连上后即可生成。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>%1; something happened since, F5 makes it anew</source>
        <translation>%1；此后有新情况，按 F5 重新生成</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>What was issued, and the figures of now</source>
        <translation>已印发各期与当前数据</translation>
    </message>
    <message>
        <source>Asking what was issued…</source>
        <translation>正在查询已印发的…</translation>
    </message>
    <message>
        <source>No. %1 (correction), issued %2</source>
        <translation>第 %1 版（更正），%2 印发</translation>
    </message>
    <message>
        <source>No. %1, issued %2</source>
        <translation>第 %1 版，%2 印发</translation>
    </message>
    <message>
        <source>Not issued: figures of now</source>
        <translation>未印发：当前数据</translation>
    </message>
    <message>
        <source>Figures of now</source>
        <translation>当前数据</translation>
    </message>
    <message>
        <source>Fetching the bulletin…</source>
        <translation>正在取回通报…</translation>
    </message>
    <message>
        <source>why it is corrected</source>
        <translation>为何更正</translation>
    </message>
    <message>
        <source>Issue a correction</source>
        <translation>印发更正</translation>
    </message>
    <message>
        <source>Not what was issued: the figures of now.</source>
        <translation>并非已印发的内容，是当前数据。</translation>
    </message>
    <message>
        <source>The figures of now; what was issued, the hub knows.</source>
        <translation>当前数据；是否已印发，连上中心才知道。</translation>
    </message>
    <message>
        <source>Not issued: the figures of now, which may still change.</source>
        <translation>尚未印发：当前数据，还会变动。</translation>
    </message>
    <message>
        <source>The bulletin cannot be shown</source>
        <translation>无法显示这期通报</translation>
    </message>
    <message>
        <source>NOT GENUINE: what came does not fit its digest or signature</source>
        <translation>不可信：取回的内容与摘要或签名不符</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>frozen at %1, issued by %2, signed; SHA-256 %3…</source>
        <translation>%1 冻结，%2 印发，已签名；SHA-256 %3…</translation>
    </message>
    <message>
        <source>Fetching what was closed long ago…</source>
        <translation>正在取回早已办结的事项…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>The printer did not take it; nothing else is changed.</source>
        <translation>打印机未接收，其他未受影响。</translation>
    </message>
    <message>
        <source>Given to the printer</source>
        <translation>已交打印机</translation>
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
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what was closed long ago: %n cases so far</source>
        <translation>
            <numerusform>正在取早已办结的事项：已取 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was made and nothing is changed. F5 makes the report.</source>
        <translation>没有生成，也没有任何改动。按 F5 生成报表。</translation>
    </message>
</context>
<context>
    <name>Yixian::RollCall</name>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Confirm arrival</source>
        <translation>确认到场</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重办</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤呼</translation>
    </message>
    <message>
        <source>Uncalled unit is here</source>
        <translation>另有人到</translation>
    </message>
    <message>
        <source>Objects, before the district: %1 (%2)</source>
        <translation>异议，提请区裁定：%1（%2）</translation>
    </message>
    <message>
        <source>Objects: %1 (%2)</source>
        <translation>异议：%1（%2）</translation>
    </message>
    <message>
        <source>Asks to come %1 instead of %2: %3</source>
        <translation>申请由 %2 改到 %1：%3</translation>
    </message>
    <message numerus="yes">
        <source>Asks for %n more days: %1</source>
        <translation>
            <numerusform>申请延期 %n 天：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Words / why</source>
        <translation>说明 / 事由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>By</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>On behalf</source>
        <translation>代答</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>准予免呼</translation>
    </message>
    <message>
        <source>To the district</source>
        <translation>提请区裁定</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>同意延期</translation>
    </message>
    <message>
        <source>Choose a unit above</source>
        <translation>请先在上面选一家</translation>
    </message>
</context>
<context>
    <name>Yixian::SamplePage</name>
    <message>
        <source>respond twice</source>
        <translation>响应 超时一倍</translation>
    </message>
    <message>
        <source>twice the limit</source>
        <translation>超过一倍</translation>
    </message>
    <message>
        <source>accept over</source>
        <translation>受理 超时</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>accept near</source>
        <translation>受理 临近</translation>
    </message>
    <message>
        <source>80 % used; selected, focus here</source>
        <translation>用去 80 %；已选，焦点在此</translation>
    </message>
    <message>
        <source>accept half</source>
        <translation>受理 过半</translation>
    </message>
    <message>
        <source>50 % used; selected, focus elsewhere</source>
        <translation>用去 50 %；已选，焦点在别处</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>respond</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>normal, 10 minutes or more</source>
        <translation>正常，10 分钟以上</translation>
    </message>
    <message>
        <source>clock stopped, goes on at 15:00</source>
        <translation>停钟，15:00 起走</translation>
    </message>
    <message>
        <source>report in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>appointment, no bar</source>
        <translation>约定时间，没有进度条</translation>
    </message>
    <message>
        <source>time not checked, nothing computed</source>
        <translation>未对时，不推算</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>State samples</source>
        <translation>状态样张</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>shape and word together, not colour alone</source>
        <translation>形状和字同时有，不只靠颜色</translation>
    </message>
    <message>
        <source>Time cells</source>
        <translation>时间格</translation>
    </message>
    <message>
        <source>rows keep their colour, only badge and time have one</source>
        <translation>行不上色，只有徽标和时间有颜色</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>red is for clocks; a wrong entry gets a thick border and words</source>
        <translation>红色只给时钟；填错的加粗框并写明</translation>
    </message>
    <message>
        <source>Four states of a page</source>
        <translation>页面四态</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>near limit</source>
        <translation>临近</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>新件</translation>
    </message>
    <message>
        <source>half used</source>
        <translation>过半</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>停钟</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>已消除，未确认</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>特急</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>tags have no colour</source>
        <translation>标签没有颜色</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>钟</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>To sub-center…</source>
        <translation>转分中心…</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>常态</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>悬停</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>焦点</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>default, focus</source>
        <translation>默认，焦点</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>平</translation>
    </message>
    <message>
        <source>Fuyi archway</source>
        <translation>福一村牌坊</translation>
    </message>
    <message>
        <source>Required: say who comes</source>
        <translation>必填：写明谁来</translation>
    </message>
    <message>
        <source>tomorrow 09:00</source>
        <translation>明日 09:00</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>masked, shown with a reason</source>
        <translation>脱敏，写理由才显示</translation>
    </message>
    <message>
        <source>Wufeng street</source>
        <translation>五凤街道</translation>
    </message>
    <message>
        <source>drop-down</source>
        <translation>下拉</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>难</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已报到</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>The last case was accepted at 13:52:40; a new one sounds once</source>
        <translation>上一件 13:52:40 受理；来新件响一声</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>queue: 0 cases</source>
        <translation>队列：0 件</translation>
    </message>
    <message>
        <source>Fetching the queue, 120 of about 400 cases</source>
        <translation>正在取队列，约 400 件已取 120 件</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>shown after 0.3 s</source>
        <translation>0.3 秒后才显示</translation>
    </message>
    <message>
        <source>three street lamps out in a row</source>
        <translation>路灯不亮，连续三盏</translation>
    </message>
    <message>
        <source>pressure dropped, no water in the block</source>
        <translation>水压骤降，整幢无水</translation>
    </message>
    <message>
        <source>Time left by this PC&apos;s clock, not checked with the centre</source>
        <translation>剩余按本机时钟推算，未与中心核对</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>data stopped at 14:07:29, 48 s ago</source>
        <translation>数据停在 14:07:29，48 秒前</translation>
    </message>
    <message>
        <source>The queue was not fetched</source>
        <translation>队列没有取到</translation>
    </message>
    <message>
        <source>The centre refused: this seat&apos;s login has ended. Drafts are kept. Record E-2041</source>
        <translation>中心拒绝：本席登录已过期。草稿都在。记录 E-2041</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Copy record</source>
        <translation>复制记录号</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>No link for %1, alarms from the local copy</source>
        <translation>断线 %1，按本地副本告警</translation>
    </message>
    <message>
        <source>3 to send</source>
        <translation>3 条待发</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>立即连接</translation>
    </message>
    <message>
        <source>Link restored</source>
        <translation>已恢复连接</translation>
    </message>
    <message>
        <source>14 fetched, no gap; 3 sent, 2 done, 1 refused (see why)</source>
        <translation>补取 14 条，无缺口；补发 3 条，2 条已办，1 条被拒（看原因）</translation>
    </message>
</context>
<context>
    <name>Yixian::ScoresPage</name>
    <message>
        <source>Scores</source>
        <translation>考评</translation>
    </message>
    <message>
        <source>What is behind it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Sub-centers</source>
        <translation>分中心</translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation>区直部门</translation>
    </message>
    <message>
        <source>Offices and communities</source>
        <translation>街镇科室和社区</translation>
    </message>
    <message>
        <source>City and enterprises</source>
        <translation>市级和企业</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Accountability, to look at</source>
        <translation>问责线索</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation>哪一组</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>哪个月</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>of</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line of a score sheet, its points</comment>
        <translation>%1（%2 分）</translation>
    </message>
    <message>
        <source>few</source>
        <translation>数少不排</translation>
    </message>
    <message>
        <source>%1  (%2/%3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>sheet %1; fewer than 20 due are not ranked</source>
        <translation>考评表 %1；到期不足 20 不排名</translation>
    </message>
    <message>
        <source>Nothing was due</source>
        <translation>没有到期的</translation>
    </message>
    <message>
        <source>In this month nothing of this group has run out or been judged.</source>
        <translation>本月这一组没有到期或评定的事项。</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达标</translation>
    </message>
    <message numerus="yes">
        <source>%n legs and cases</source>
        <translation>
            <numerusform>%n 席（件）</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a row above</source>
        <translation>请在上面选一行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Leader at the time</source>
        <translation>当时分管领导</translation>
    </message>
    <message>
        <source>listed with their evidence; a person decides</source>
        <translation>列出线索和依据，由人认定</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>没有线索</translation>
    </message>
    <message>
        <source>In this month nothing calls for an account.</source>
        <translation>本月没有问责线索。</translation>
    </message>
    <message>
        <source>opened late</source>
        <translation>逾期查阅</translation>
    </message>
    <message>
        <source>disposed of late</source>
        <translation>逾期办理</translation>
    </message>
    <message>
        <source>citizen not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>shifted to others</source>
        <translation>推诿扯皮</translation>
    </message>
    <message>
        <source>poor work</source>
        <translation>办理质量不高</translation>
    </message>
</context>
<context>
    <name>Yixian::SeatLock</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>已锁定：%1</translation>
    </message>
    <message>
        <source>%1 cases wait to be accepted, %2 limits are passed.</source>
        <translation>%1 件待受理，%2 件已超时限。</translation>
    </message>
</context>
<context>
    <name>Yixian::SecondFactorDialog</name>
    <message>
        <source>Asking the center…</source>
        <translation>正在向中心取密钥…</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>动态口令</translation>
    </message>
    <message>
        <source>Type this secret into an authenticator (six figures, thirty seconds, SHA-1), then the code it shows.</source>
        <translation>把这串密钥输入动态口令器（六位、三十秒、SHA-1），再填它显示的口令。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>从现在起启用</translation>
    </message>
    <message>
        <source>Set. The next login asks for a code.</source>
        <translation>已启用。下次登录要输动态口令。</translation>
    </message>
</context>
<context>
    <name>Yixian::SelfResultForm</name>
    <message>
        <source>Report our result</source>
        <translation>报自办结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Yixian::ShareText</name>
    <message>
        <source>nothing due yet</source>
        <translation>尚无到期</translation>
    </message>
    <message>
        <source>%1 in time, too few for a share</source>
        <translation>%1 (样本少)</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>达标 %1</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>未达标 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Accepted within %1: cases %2, legs %3 (target %4); responded within %5 of work: %6 (target %7)</source>
        <translation>%1受理: 按事项%2, 按呼叫席%3 (目标 %4); %5(工作时间)内响应%6 (目标 %7)</translation>
    </message>
    <message>
        <source>, falling for %1 days</source>
        <translation>, 但已连降 %1 天</translation>
    </message>
    <message>
        <source>%1 of %2 due in time, target %3. Half done after %4, 90% after %5. %6 still open, %7 void, %8 excluded.</source>
        <translation>到期 %2 件, 及时 %1 件, 目标 %3。一半在 %4 内, 九成在 %5 内。仍未 %6, 作废 %7, 剔除 %8。</translation>
    </message>
</context>
<context>
    <name>Yixian::StandInDialog</name>
    <message>
        <source>Acts</source>
        <translation>代班人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>代谁</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Let this person act for me</source>
        <translation>委托代班</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Act for this person</source>
        <translation>开始代班</translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation>代班</translation>
    </message>
    <message>
        <source>Who acts for whom</source>
        <translation>代班关系</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代班人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>me</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Recorded, %1</source>
        <translation>已记录，%1</translation>
    </message>
    <message>
        <source>Something you sent has no answer yet. Wait until it has, then try again.</source>
        <translation>还有发出的操作未获答复，请收到后再试。</translation>
    </message>
</context>
<context>
    <name>Yixian::StatusLine</name>
    <message>
        <source>District center</source>
        <translation>区中心</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>silent %1:%2</source>
        <translation>静音 %1:%2</translation>
    </message>
</context>
<context>
    <name>Yixian::SubCentersView</name>
    <message>
        <source>Sub-center</source>
        <translation>分中心</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>达成率</translation>
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
        <translation>已过期 %1</translation>
    </message>
    <message>
        <source>%1, in working time: %2 running, %3 paused</source>
        <translation>%1, 工作时间: 计时 %2, 暂停 %3</translation>
    </message>
    <message>
        <source>%1, in natural time: %2</source>
        <translation>%1, 自然时间: %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Working time, running</source>
        <translation>工作时间, 计时</translation>
    </message>
    <message>
        <source>Working time, paused</source>
        <translation>工作时间, 暂停</translation>
    </message>
    <message>
        <source>Natural time</source>
        <translation>自然时间</translation>
    </message>
</context>
<context>
    <name>Yixian::TimeText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 时 %2 分</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 work day</source>
        <translation>%1 工作日</translation>
    </message>
    <message>
        <source>%1 work days</source>
        <translation>%1 工作日</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明 %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 minutes %2 seconds</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>%1, clock stopped</source>
        <translation>%1，停钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 时</translation>
    </message>
</context>
<context>
    <name>Yixian::TimelineTable</name>
    <message>
        <source>Center time</source>
        <translation>中心时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>Yixian::TurnAwayForm</name>
    <message>
        <source>Refer</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Do not take it up</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>转往</translation>
    </message>
    <message>
        <source>Why / where</source>
        <translation>理由 / 何处</translation>
    </message>
</context>
<context>
    <name>Yixian::UnitTableModel</name>
    <message>
        <source>Bureaus</source>
        <translation>区直部门</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Streets and communities</source>
        <translation>街镇站所</translation>
    </message>
    <message>
        <source>District</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>样本少</translation>
    </message>
    <message>
        <source>too few for a share</source>
        <translation>样本少</translation>
    </message>
    <message>
        <source>below target</source>
        <translation>低于目标</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>达到目标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>In time/due</source>
        <translation>按时/到期</translation>
    </message>
    <message>
        <source>%1–100, tick: target %2</source>
        <translation>%1–100, 竖线: 目标 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>仍未</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>by week, the latest first: %1</source>
        <translation>按周（由近及远）：%1</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>近 %1 周</translation>
    </message>
</context>
<context>
    <name>Yixian::UnitTables</name>
    <message>
        <source>Group 1: bureaus of the district</source>
        <translation>第一组 区直部门</translation>
    </message>
    <message>
        <source>Group 2: city units and enterprises</source>
        <translation>第二组 市级单位和企业</translation>
    </message>
    <message>
        <source>Group 3: offices and communities</source>
        <translation>第三组 街镇站所和社区</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼叫席</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Accepted in %1 min</source>
        <translation>%1 分钟受理</translation>
    </message>
    <message>
        <source>Responded in %1 min of work</source>
        <translation>%1 分钟响应</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>No unit was called and nothing of an earlier call ran out.</source>
        <translation>本期没有呼叫，此前的呼叫也没有到期的。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Share = met ÷ due (all calls whose limit has run out, those without an answer too). Withdrawn and released calls are void, %1 in the period; excluded from one measure or another: %2, grounds in T4.</source>
        <translation>率 = 按时 ÷ 到期（时限已满的全部呼叫席，含仍未办的）；免呼、撤呼作废，本期 %1 席；剔除 %2 席次，理由见 T4。</translation>
    </message>
    <message>
        <source>Targets: acceptance %1; response, report-in and disposal %2; ▲ below the target. Fewer than 20 due: counts only, not ranked.</source>
        <translation>目标：受理 %1，响应、报到、处置 %2；▲ 低于目标。到期不足 20 席只列数，不列率、不排名。</translation>
    </message>
    <message>
        <source>Ranks are within a group. What the street and the citizen say is in the lines of the score.</source>
        <translation>名次只在组内。街镇评价和群众评价见得分明细。</translation>
    </message>
    <message>
        <source>In this period nothing that is scored ran out or was judged.</source>
        <translation>本期没有到期或评定的考评项。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line of a score sheet, its points</comment>
        <translation>%1（%2 分）</translation>
    </message>
    <message>
        <source>Units by group</source>
        <translation>部门单位（分组）</translation>
    </message>
    <message>
        <source>Lines of the score</source>
        <translation>得分明细</translation>
    </message>
</context>
<context>
    <name>Yixian::UnreachedStrip</name>
    <message>
        <source>no screen there has %1: telephone, then write down their word with F5</source>
        <translation>%1 未到达对方屏幕：请打电话，再按 F5 代答</translation>
    </message>
    <message numerus="yes">
        <source>%n more calls reached nobody</source>
        <translation>
            <numerusform>另有 %n 个呼叫无人收到</numerusform>
        </translation>
    </message>
    <message>
        <source>Not online: %1</source>
        <translation>对方不在线：%1</translation>
    </message>
</context>
<context>
    <name>Yixian::UsedBar</name>
    <message>
        <source>%1 % used</source>
        <translation>已用 %1 %</translation>
    </message>
</context>
<context>
    <name>Yixian::VerifyForm</name>
    <message>
        <source>Verify</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>核查情况</translation>
    </message>
</context>
<context>
    <name>Yixian::VisitForm</name>
    <message>
        <source>reached</source>
        <translation>联系上</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Close as</source>
        <translation>办结方式</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>记回访</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>办结</translation>
    </message>
</context>
<context>
    <name>Yixian::WallPage</name>
    <message>
        <source>Wall</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <comment>month, day, weekday</comment>
        <translation>%1月%2日 %3</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>break until %1</source>
        <translation>午休 %1 续</translation>
    </message>
    <message>
        <source>closed until %1</source>
        <translation>下班 %1 续</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>法定假</translation>
    </message>
    <message>
        <source>holiday: %1</source>
        <translation>法定假 %1</translation>
    </message>
    <message>
        <source>work stopped</source>
        <translation>停工</translation>
    </message>
    <message>
        <source>%1 one-line disposal</source>
        <translation>%1 一线处置</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 停轮播</translation>
    </message>
    <message>
        <source>centers %1/%2</source>
        <translation>分中心 %1/%2</translation>
    </message>
    <message>
        <source>data %1 s ago</source>
        <translation>数据 %1 秒前</translation>
    </message>
    <message>
        <source>Data stopped at %1</source>
        <translation>数据停在 %1</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>正在载入数字…</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>与中心没有连接</translation>
    </message>
</context>
<context>
    <name>Yixian::WeeksView</name>
    <message>
        <source>Week from</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Nothing fell due in these weeks</source>
        <translation>这几周没有到期事项</translation>
    </message>
</context>
<context>
    <name>Yixian::Words</name>
    <message>
        <source>Registered, %1; the 10-minute clock runs</source>
        <translation>%1来件，登记入队；起 10 分钟受理钟</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>受理：%1</translation>
    </message>
    <message>
        <source>Routed to %1</source>
        <translation>转 %1 分中心</translation>
    </message>
    <message>
        <source>Handles it itself</source>
        <translation>自办</translation>
    </message>
    <message>
        <source>Own result, %1</source>
        <translation>自办结果，%1</translation>
    </message>
    <message>
        <source>Called %1 to report in at %2</source>
        <translation>呼叫 %1，%2 报到</translation>
    </message>
    <message>
        <source>Added %1 to the call</source>
        <translation>加派 %1</translation>
    </message>
    <message>
        <source>The call is on a screen of %1</source>
        <translation>已到 %1 的屏幕</translation>
    </message>
    <message>
        <source>%1 opened it</source>
        <translation>%1 查阅</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 受理</translation>
    </message>
    <message>
        <source>%1 responded</source>
        <translation>%1 响应</translation>
    </message>
    <message>
        <source>%1 responded, sends %2</source>
        <translation>%1 响应，派 %2</translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation>%1 报到</translation>
    </message>
    <message>
        <source>%1 arrived without having been called</source>
        <translation>%1 未呼自到</translation>
    </message>
    <message>
        <source>%1 says it has arrived</source>
        <translation>%1 自报到场</translation>
    </message>
    <message>
        <source>Arrival of %1 confirmed</source>
        <translation>确认 %1 到场</translation>
    </message>
    <message>
        <source>%1 took up the work</source>
        <translation>%1 领办</translation>
    </message>
    <message>
        <source>%1 submitted, %2</source>
        <translation>%1 反馈，%2</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 通过</translation>
    </message>
    <message>
        <source>%1 has to do it again</source>
        <translation>%1 重办</translation>
    </message>
    <message>
        <source>The call of %1 was withdrawn</source>
        <translation>撤呼 %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>Visit: not reached</source>
        <translation>回访：未联系上</translation>
    </message>
    <message>
        <source>Visit: not solved, back to work</source>
        <translation>回访：未解决，退回办理</translation>
    </message>
    <message>
        <source>Visit: solved, satisfied</source>
        <translation>回访：已解决，满意</translation>
    </message>
    <message>
        <source>Visit: solved, not satisfied</source>
        <translation>回访：已解决，不满意</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>办结：%1</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>clock, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: half of the time used</source>
        <translation>%1用去一半</translation>
    </message>
    <message>
        <source>%1: 80 % of the time used</source>
        <translation>%1用去 80 %</translation>
    </message>
    <message>
        <source>%1: limit passed</source>
        <translation>%1超时</translation>
    </message>
    <message>
        <source>%1: twice the limit passed</source>
        <translation>%1超时一倍</translation>
    </message>
    <message>
        <source>%1 (entered later, done at %2)</source>
        <translation>%1（补录，%2 所办）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Leg accept</source>
        <translation>席受理</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Hotline limit</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>web</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>app</source>
        <translation>APP</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>question</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>call for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>特急</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>受理席</translation>
    </message>
    <message>
        <source>Duty chief</source>
        <translation>区值班长</translation>
    </message>
    <message>
        <source>Sub-center</source>
        <translation>分中心</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Visit seat</source>
        <translation>回访席</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>来件</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>安全管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>assist</source>
        <translation>协同</translation>
    </message>
    <message>
        <source>key matter</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>joint enforcement</source>
        <translation>综合执法</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>应急</translation>
    </message>
    <message>
        <source>symptom treated</source>
        <translation>治标</translation>
    </message>
    <message>
        <source>root cause removed</source>
        <translation>治本</translation>
    </message>
    <message>
        <source>explanation only</source>
        <translation>仅解释</translation>
    </message>
    <message>
        <source>solved, in the citizen&apos;s word</source>
        <translation>诉求人认可已解决</translation>
    </message>
    <message>
        <source>citizen not reached</source>
        <translation>多次未联系上</translation>
    </message>
    <message>
        <source>cannot be solved</source>
        <translation>无法解决</translation>
    </message>
    <message>
        <source>running</source>
        <translation>在走</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>street</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>法定假</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>work stopped</source>
        <translation>停工</translation>
    </message>
    <message>
        <source>urgent</source>
        <comment>one of the four flags</comment>
        <translation>急</translation>
    </message>
    <message>
        <source>difficult</source>
        <comment>one of the four flags</comment>
        <translation>难</translation>
    </message>
    <message>
        <source>worrying</source>
        <comment>one of the four flags</comment>
        <translation>愁</translation>
    </message>
    <message>
        <source>major</source>
        <comment>one of the four flags</comment>
        <translation>大</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>自办</translation>
    </message>
    <message>
        <source>here %1/%2</source>
        <comment>units arrived of units called</comment>
        <translation>到 %1/%2</translation>
    </message>
    <message>
        <source>answered %1/%2</source>
        <comment>units that responded of units called</comment>
        <translation>应 %1/%2</translation>
    </message>
    <message>
        <source>Working hours until %1</source>
        <translation>工作时间，%1 止</translation>
    </message>
    <message>
        <source>Midday break until %1</source>
        <translation>午休，%1 起</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>下班时间</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 提出异议</translation>
    </message>
    <message>
        <source>%1 objects, %2 stands for it</source>
        <translation>%1 提出异议，%2 负责</translation>
    </message>
    <message>
        <source>The objection of %1 was put before the district</source>
        <translation>%1 的异议提请区裁定</translation>
    </message>
    <message>
        <source>Objection upheld, %1 is released</source>
        <translation>异议成立，%1 免呼</translation>
    </message>
    <message>
        <source>Objection upheld, %1 is released; right is %2</source>
        <translation>异议成立，%1 免呼；应呼 %2</translation>
    </message>
    <message>
        <source>Objection of %1 overruled</source>
        <translation>驳回 %1 的异议</translation>
    </message>
    <message>
        <source>%1 set out</source>
        <translation>%1 出发</translation>
    </message>
    <message>
        <source>%1 nudged</source>
        <translation>催办 %1</translation>
    </message>
    <message>
        <source>Answered on behalf of %1</source>
        <translation>代 %1 作答</translation>
    </message>
    <message>
        <source>Answered on behalf of %1 (%2, %3)</source>
        <translation>代 %1 作答（%2，%3）</translation>
    </message>
    <message>
        <source>%1 asks to come at %2 instead</source>
        <translation>%1 申请改到 %2</translation>
    </message>
    <message>
        <source>New time of %1 agreed</source>
        <translation>同意 %1 改约</translation>
    </message>
    <message>
        <source>New time of %1 refused</source>
        <translation>不同意 %1 改约</translation>
    </message>
    <message>
        <source>%1 attends remotely</source>
        <translation>%1 线上会商</translation>
    </message>
    <message>
        <source>Confirmed: %1 did not come</source>
        <translation>确认 %1 未到</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for %n more days</source>
        <translation>
            <numerusform>%1 申请延期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Extension of %1 granted</source>
        <translation>同意 %1 延期</translation>
    </message>
    <message>
        <source>Extension of %1 refused</source>
        <translation>不同意 %1 延期</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Referred to %1</source>
        <translation>转 %1</translation>
    </message>
    <message>
        <source>110 police</source>
        <translation>110 公安</translation>
    </message>
    <message>
        <source>119 fire</source>
        <translation>119 消防</translation>
    </message>
    <message>
        <source>120 ambulance</source>
        <translation>120 急救</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>其他部门</translation>
    </message>
    <message>
        <source>Citizen contacted</source>
        <translation>已联系诉求人</translation>
    </message>
    <message>
        <source>Consultation: %1</source>
        <translation>会商：%1</translation>
    </message>
    <message>
        <source>Consultation concluded</source>
        <translation>会商有结论</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Hold reviewed, stays</source>
        <translation>挂账复核，继续挂账</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>解除挂账</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 发 %2</translation>
    </message>
    <message>
        <source>Slip %1 answered</source>
        <translation>督办单 %1 已答复</translation>
    </message>
    <message>
        <source>Slip %1 settled</source>
        <translation>督办单 %1 已销号</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>提级至 %1</translation>
    </message>
    <message>
        <source>Taken out again, on its own once more</source>
        <translation>撤并，恢复单独办理</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>重开：%1</translation>
    </message>
    <message>
        <source>It has come back</source>
        <translation>认定复发</translation>
    </message>
    <message>
        <source>Not a recurrence</source>
        <translation>不是复发</translation>
    </message>
    <message>
        <source>The street has judged %1; sealed until both are in</source>
        <translation>分中心已评 %1，双方评完公开</translation>
    </message>
    <message>
        <source>The work of %1 judged: %2</source>
        <translation>评 %1 处置：%2</translation>
    </message>
    <message>
        <source>%1 has judged the call; sealed until both are in</source>
        <translation>%1 已评呼叫，双方评完公开</translation>
    </message>
    <message>
        <source>%1 judged the call: accurate</source>
        <translation>%1 评呼叫：准确</translation>
    </message>
    <message>
        <source>%1 judged the call: not accurate</source>
        <translation>%1 评呼叫：不准确</translation>
    </message>
    <message>
        <source>Appeal about %1</source>
        <translation>申诉：%1</translation>
    </message>
    <message>
        <source>Appeal about %1 upheld</source>
        <translation>申诉成立：%1</translation>
    </message>
    <message>
        <source>Appeal about %1 refused</source>
        <translation>申诉不成立：%1</translation>
    </message>
    <message>
        <source>Excluded from “%1”: %2</source>
        <translation>从“%1”剔除：%2</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>整件</translation>
    </message>
    <message>
        <source>Corrected for %1: %2 at %3</source>
        <translation>更正 %1：%2 应为 %3</translation>
    </message>
    <message>
        <source>Taken back: entry %1</source>
        <translation>撤销第 %1 条</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首联</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>互评</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉期</translation>
    </message>
    <message>
        <source>Hold review</source>
        <translation>挂账复核</translation>
    </message>
    <message>
        <source>two objections</source>
        <translation>两次异议</translation>
    </message>
    <message>
        <source>whose it is, is in dispute</source>
        <translation>职责边界有争议</translation>
    </message>
    <message>
        <source>blue slip</source>
        <translation>蓝单</translation>
    </message>
    <message>
        <source>orange slip</source>
        <translation>橙单</translation>
    </message>
    <message>
        <source>red slip</source>
        <translation>红单</translation>
    </message>
    <message>
        <source>repeat complaint</source>
        <translation>重复投诉</translation>
    </message>
    <message>
        <source>it has come back</source>
        <translation>复发</translation>
    </message>
    <message>
        <source>false reply</source>
        <translation>虚假回复</translation>
    </message>
    <message>
        <source>good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>差</translation>
    </message>
    <message>
        <source>accepted in time</source>
        <translation>受理及时率</translation>
    </message>
    <message>
        <source>units accepting in time</source>
        <translation>单位受理及时率</translation>
    </message>
    <message>
        <source>responded in time</source>
        <translation>响应及时率</translation>
    </message>
    <message>
        <source>reported in on time</source>
        <translation>准时报到率</translation>
    </message>
    <message>
        <source>disposed of in time</source>
        <translation>处置按期率</translation>
    </message>
    <message>
        <source>call accuracy</source>
        <translation>呼叫准确率</translation>
    </message>
    <message>
        <source>redo rate</source>
        <translation>重办率</translation>
    </message>
    <message>
        <source>recurrence rate</source>
        <translation>复发率</translation>
    </message>
    <message>
        <source>the citizen&apos;s word</source>
        <translation>群众评价</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>responded</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>The same matter at the same place as %1, closed not long before</source>
        <translation>与不久前办结的 %1 同处同类</translation>
    </message>
    <message>
        <source>%1; told: %2</source>
        <translation>%1；已通知 %2</translation>
    </message>
    <message>
        <source>%1; nobody to tell: %2</source>
        <translation>%1；无人可通知：%2</translation>
    </message>
    <message>
        <source>%1 (noticed late)</source>
        <translation>%1（补记）</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>duty post</source>
        <translation>值班岗</translation>
    </message>
    <message>
        <source>leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>district duty chief</source>
        <translation>区值班长</translation>
    </message>
    <message>
        <source>district leader</source>
        <translation>区领导</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>unit, its post</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Warnings of “%1” shelved until %2</source>
        <translation>“%1”的告警搁置到 %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a deputy</comment>
        <translation>%1（代 %2）</translation>
    </message>
    <message>
        <source>Responded in time</source>
        <translation>按时响应</translation>
    </message>
    <message>
        <source>Reported in on time</source>
        <translation>按时报到</translation>
    </message>
    <message>
        <source>Disposed of in time</source>
        <translation>按时处置</translation>
    </message>
    <message>
        <source>The street&apos;s judgement</source>
        <translation>街镇评价</translation>
    </message>
    <message>
        <source>The citizen&apos;s word</source>
        <translation>群众评价</translation>
    </message>
    <message>
        <source>Accepted in time</source>
        <translation>按时受理</translation>
    </message>
    <message>
        <source>Calls accurate</source>
        <translation>呼叫准确</translation>
    </message>
    <message>
        <source>Results that last</source>
        <translation>治理长效</translation>
    </message>
    <message>
        <source>district</source>
        <comment>level of a unit</comment>
        <translation>区级</translation>
    </message>
    <message>
        <source>Looked at: %1, %2</source>
        <translation>查看了：%1，%2</translation>
    </message>
    <message>
        <source>What the citizen said was erased</source>
        <translation>群众信息已删除</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>the citizen&apos;s words in full</source>
        <translation>诉求全文</translation>
    </message>
    <message>
        <source>to call the citizen</source>
        <translation>联系群众</translation>
    </message>
    <message>
        <source>to check the facts</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>to ask how it was done</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>somebody is in danger</source>
        <translation>有人遇险</translation>
    </message>
    <message>
        <source>Dossier printed</source>
        <translation>打印了案卷</translation>
    </message>
    <message>
        <source>Dossier saved as a file</source>
        <translation>案卷存成了文件</translation>
    </message>
</context>
<context>
    <name>Yixian::WorkForm</name>
    <message>
        <source>Handle it ourselves</source>
        <translation>自办</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>办法</translation>
    </message>
</context>
<context>
    <name>Yixian::WorkTables</name>
    <message>
        <source>Over their limit and not done at the cut-off</source>
        <translation>截止时超时未办</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Over, working min</source>
        <translation>超时（工作分钟）</translation>
    </message>
    <message>
        <source>Over, min</source>
        <translation>超时（自然分钟）</translation>
    </message>
    <message>
        <source>Nothing is over its limit.</source>
        <translation>没有超时的。</translation>
    </message>
    <message>
        <source>On hold at the cut-off</source>
        <translation>截止时挂账</translation>
    </message>
    <message>
        <source>Sub-center</source>
        <translation>分中心</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>挂账日</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>复核到期</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>没有挂账的。</translation>
    </message>
    <message>
        <source>Overdue and on hold</source>
        <translation>超时和挂账</translation>
    </message>
    <message>
        <source>Working minutes count by the calendar the limit began under and are never converted into natural ones; limits in days and appointments are counted in natural minutes.</source>
        <translation>工作分钟按时限起算时的日历计，不与自然分钟互换；按日的时限和约定时间以自然分钟计。</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>剔除指标</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Nothing was excluded in the period.</source>
        <translation>本期没有剔除。</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Against the judgement of</source>
        <translation>所诉评价</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation>裁定日</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未裁定</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>No appeal was made or ruled on in the period.</source>
        <translation>本期没有提出或裁定的申诉。</translation>
    </message>
    <message>
        <source>Exclusions and appeals</source>
        <translation>剔除和申诉</translation>
    </message>
    <message>
        <source>What is excluded is out of that one measure and stays in the data.</source>
        <translation>剔除只出该项指标，数据中仍保留。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Objected to, of calls delivered</source>
        <translation>异议率</translation>
    </message>
    <message>
        <source>Objections overruled</source>
        <translation>异议驳回率</translation>
    </message>
    <message>
        <source>Citizens reached</source>
        <translation>回访联系率</translation>
    </message>
    <message>
        <source>Solved, in the citizen&apos;s word</source>
        <translation>诉求解决率</translation>
    </message>
    <message>
        <source>Citizens satisfied</source>
        <translation>群众满意率</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Carried over from before</source>
        <translation>上期结转</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>来件</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Left otherwise</source>
        <translation>转出并件</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>各项率</translation>
    </message>
    <message>
        <source>Report-ins due %1: early %2, on time %3, late %4, by wire %5, absent %6, not confirmed yet %7.</source>
        <translation>应报到 %1 席：提前 %2，准时 %3，迟到 %4，线上 %5，未到 %6，待确认 %7。</translation>
    </message>
    <message>
        <source>Reviews of cases on hold overdue at the cut-off: %1 of %2.</source>
        <translation>截止时挂账复核超期 %1 件，挂账共 %2 件。</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The period has not begun at the cut-off.</source>
        <translation>截止时期间尚未开始。</translation>
    </message>
    <message>
        <source>From before</source>
        <translation>上期结转</translation>
    </message>
    <message>
        <source>Accepted in %1 min</source>
        <translation>%1 分钟受理</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>群众满意率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>The district&apos;s own queue</source>
        <translation>区中心待转</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The district&apos;s data has no sub-center that fits.</source>
        <translation>区数据中没有符合的分中心。</translation>
    </message>
    <message>
        <source>Sub-centers</source>
        <translation>分中心</translation>
    </message>
    <message>
        <source>From before + came in = closed + left otherwise + carried over.</source>
        <translation>上期结转 + 来件 = 办结 + 转出并件 + 结转。</translation>
    </message>
    <message>
        <source>Target for acceptance %1; ▲ below the target. Fewer than 20 due: counts only, not ranked.</source>
        <translation>受理目标 %1；▲ 低于目标。到期不足 20 只列数，不列率、不排名。</translation>
    </message>
    <message>
        <source>Score by sheet %1.</source>
        <translation>得分按考评表 %1。</translation>
    </message>
    <message>
        <source>What came most often</source>
        <translation>来件最多的类别</translation>
    </message>
    <message>
        <source>Street or town</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>No case was registered in the period.</source>
        <translation>本期没有登记事项。</translation>
    </message>
    <message>
        <source>What lasts, by kind</source>
        <translation>各类事项是否治本</translation>
    </message>
    <message>
        <source>Repeats and common causes</source>
        <translation>重复诉求与共性问题</translation>
    </message>
    <message>
        <source>Came back: closings whose time of recurring has run out, and of them what was opened again or came again within it. Which places keep coming is on the analysis page: places are not printed.</source>
        <translation>复发：以复发期已满的办结为分母，期内重开或再次发生的为分子。哪些地点反复发生见分析页，本表不印地点。</translation>
    </message>
</context>
</TS>
