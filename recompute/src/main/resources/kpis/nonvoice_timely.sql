-- code:       NONVOICE_TIMELY
-- zh:         非语音及时率
-- en:         timely non-voice handling
-- unit:       percent
-- formula.zh: 时限内响应的非语音接触 ÷ 收到的非语音接触
-- formula.en: non-voice contacts answered within the limit / non-voice contacts received
-- needs:      calls(month, medium, outcome, wait_ms)
-- parameters: limit_s
-- source:     the catalogue's dictionary of indicators
SELECT month,
       count(CASE WHEN outcome = 'ANSWERED' AND wait_ms <= 1000 * :limit_s THEN 1 END) AS numerator,
       count(*) AS denominator
FROM calls
WHERE medium NOT IN ('VOICE', 'VIDEO') AND direction = 'INBOUND'
GROUP BY month
ORDER BY month
