-- code:       CONSENT_COVERAGE
-- zh:         同意凭证覆盖率
-- en:         consent coverage
-- unit:       percent
-- formula.zh: 呼叫前已有用途相符的有效同意的外呼 ÷ 外呼
-- formula.en: out-calls with valid prior consent for the purpose / out-calls
-- needs:      calls(month, direction, caller_key), consents(caller_key, kind, given_ts)
-- source:     the catalogue's dictionary of indicators; a later withdrawal or refusal ends a consent
WITH outbound AS (
  SELECT month AS month, call_id AS call_id, caller_key AS caller_key, purpose AS purpose, start_at AS start_at
  FROM calls WHERE direction = 'OUTBOUND'),
proven AS (
  SELECT o.call_id AS call_id,
         max(CASE WHEN s.kind = 'GRANT' AND (s.expires_at IS NULL OR s.expires_at > o.start_at)
                  THEN s.given_at END) AS granted_at,
         max(CASE WHEN s.kind IN ('WITHDRAWAL', 'REFUSAL') THEN s.given_at END) AS ended_at
  FROM outbound AS o
  JOIN consents AS s ON s.caller_key = o.caller_key
  WHERE s.given_at <= o.start_at AND (s.purpose IS NULL OR o.purpose IS NULL OR s.purpose = o.purpose)
  GROUP BY o.call_id)
SELECT o.month AS month,
       count(CASE WHEN p.granted_at IS NOT NULL AND (p.ended_at IS NULL OR p.ended_at < p.granted_at)
                  THEN 1 END) AS numerator,
       count(*) AS denominator
FROM outbound AS o
LEFT JOIN proven AS p ON p.call_id = o.call_id
GROUP BY o.month
ORDER BY o.month
