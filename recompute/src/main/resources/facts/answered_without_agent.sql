-- code:       ANSWERED_WITHOUT_AGENT
-- zh:         没有座席记录的应答
-- en:         answered calls without an agent on record
-- unit:       percent
-- formula.zh: 没有座席记录的应答 ÷ A
-- formula.en: answered calls without an agent on record / A
-- needs:      calls(month, outcome, agent_id)
-- source:     a fact to be explained, not a judgement
SELECT month,
       count(CASE WHEN outcome = 'ANSWERED' AND agent_id IS NULL THEN 1 END) AS numerator,
       count(CASE WHEN outcome = 'ANSWERED' THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
