-- code:       DND_LONGEST
-- zh:         拒绝生效时长（最长）
-- en:         opt-out latency, longest
-- unit:       hours
-- formula.zh: 生效时刻 － 明示拒绝时刻的最大值
-- formula.en: longest of (effective - refused)
-- needs:      consents(month, kind, given_ts, effective_ts)
-- source:     the catalogue's dictionary of indicators: the longest value is shown beside the mean
SELECT month,
       CAST(max(effective_at - given_at) AS BIGINT) AS numerator,
       1 AS denominator
FROM consents
WHERE kind IN ('REFUSAL', 'WITHDRAWAL') AND effective_ts IS NOT NULL
GROUP BY month
ORDER BY month
