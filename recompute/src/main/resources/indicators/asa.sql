-- code:       ASA
-- zh:         平均应答速度（全部应答）
-- en:         average speed of answer, all answered
-- unit:       seconds
-- formula.zh: 应答来话的排队时长之和 ÷ A
-- formula.en: waiting time of answered calls / A
-- needs:      calls(month, outcome, wait_ms)
-- source:     ours; the term is in GB/T 32312-2015
SELECT month,
       CAST(coalesce(sum(CASE WHEN outcome = 'ANSWERED' THEN wait_ms END), 0) AS BIGINT) AS numerator,
       count(CASE WHEN outcome = 'ANSWERED' THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
