-- code:       AHT_WITH_AGENT
-- zh:         平均处理时长（仅有座席记录的应答）
-- en:         average handle time, answered with an agent on record
-- unit:       seconds
-- formula.zh: 有座席记录的应答来话的服务时长之和 ÷ 其数量
-- formula.en: service time of answered calls with an agent on record / their number
-- needs:      calls(month, outcome, talk_ms, agent_id)
-- source:     ours; where a source gives talk, hold and after-call work as one service time, that is talk
SELECT month,
       CAST(coalesce(sum(CASE WHEN outcome = 'ANSWERED' AND agent_id IS NOT NULL THEN talk_ms + coalesce(hold_ms, 0) + coalesce(acw_ms, 0) END), 0) AS BIGINT) AS numerator,
       count(CASE WHEN outcome = 'ANSWERED' AND agent_id IS NOT NULL THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
