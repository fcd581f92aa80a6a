-- code:       OCCUPANCY
-- zh:         占用率
-- en:         occupancy
-- unit:       percent
-- formula.zh: （通话 ＋ 保持 ＋ 话后 ＋ 振铃 ＋ 外呼）÷（上述 ＋ 就绪）
-- formula.en: (talk + hold + after-call work + ringing + outbound) / (these + ready)
-- needs:      agent_states(month, state, state_ts, end_ts)
-- source:     the catalogue's dictionary of indicators
SELECT month,
       CAST(coalesce(sum(CASE WHEN state IN ('TALK', 'HOLD', 'ACW', 'RINGING', 'OUTBOUND')
                              THEN end_at - state_at END), 0) AS BIGINT) AS numerator,
       CAST(coalesce(sum(CASE WHEN state IN ('TALK', 'HOLD', 'ACW', 'RINGING', 'OUTBOUND', 'READY')
                              THEN end_at - state_at END), 0) AS BIGINT) AS denominator
FROM agent_states
GROUP BY month
ORDER BY month
