-- code:       AHT
-- zh:         平均处理时长（全部应答）
-- en:         average handle time, all answered
-- unit:       seconds
-- formula.zh: 应答来话的服务时长之和 ÷ A
-- formula.en: service time of answered calls / A
-- needs:      calls(month, outcome, talk_ms)
-- source:     ours; where a source gives talk, hold and after-call work as one service time, that is talk
SELECT month,
       CAST(coalesce(sum(CASE WHEN outcome = 'ANSWERED' THEN talk_ms + coalesce(hold_ms, 0) + coalesce(acw_ms, 0) END), 0) AS BIGINT) AS numerator,
       count(CASE WHEN outcome = 'ANSWERED' THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
