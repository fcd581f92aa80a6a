-- code:       RECORDING_COMPLETE
-- zh:         录音完整率
-- en:         recording completeness
-- unit:       percent
-- formula.zh: 有完整可播放录音的人工通话 ÷ 人工通话
-- formula.en: agent calls with a whole, playable recording / agent calls
-- needs:      calls(month, outcome, recording_id)
-- source:     the catalogue's dictionary of indicators; where the export does not say whole, an entry of a recording counts, and the sample on site listens
SELECT month,
       count(CASE WHEN coalesce(recording_ok, recording_id IS NOT NULL) THEN 1 END) AS numerator,
       count(*) AS denominator
FROM calls
WHERE outcome = 'ANSWERED' AND medium = 'VOICE'
GROUP BY month
ORDER BY month
