-- code:       MENU_CLOCK_BACK
-- zh:         语音菜单时钟倒退的来话
-- en:         calls whose voice menu ends before it began
-- unit:       percent
-- formula.zh: 菜单结束早于开始的来话 ÷（A ＋ B ＋ P）
-- formula.en: calls whose voice menu ends before it began / (A + B + P)
-- needs:      calls(month, outcome, start_ts, ivr_end_ts)
-- source:     a fact to be explained, not a judgement; no figure is made of this clock
SELECT month,
       count(CASE WHEN ivr_end_ts < start_ts THEN 1 END) AS numerator,
       count(CASE WHEN outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'ABANDONED_IVR') THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
