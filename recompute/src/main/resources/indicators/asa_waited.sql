-- code:       ASA_WAITED
-- zh:         平均应答速度（仅排过队的应答）
-- en:         average speed of answer, answered calls that waited
-- unit:       seconds
-- formula.zh: 应答来话的排队时长之和 ÷ 排队时长大于 0 秒的应答
-- formula.en: waiting time of answered calls / answered calls that waited more than 0 s
-- needs:      calls(month, outcome, wait_ms)
-- source:     ours; the term is in GB/T 32312-2015
SELECT month,
       CAST(coalesce(sum(CASE WHEN outcome = 'ANSWERED' THEN wait_ms END), 0) AS BIGINT) AS numerator,
       count(CASE WHEN outcome = 'ANSWERED' AND wait_ms > 0 THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
