-- code:       DND_LATENCY
-- zh:         拒绝生效时长
-- en:         opt-out latency
-- unit:       hours
-- formula.zh: （生效时刻 － 明示拒绝时刻）之和 ÷ 拒绝件数
-- formula.en: sum of (effective - refused) / refusals
-- needs:      consents(month, kind, given_ts, effective_ts)
-- source:     the catalogue's dictionary of indicators; the longest is DND_LONGEST
SELECT month,
       CAST(sum(effective_at - given_at) AS BIGINT) AS numerator,
       count(*) AS denominator
FROM consents
WHERE kind IN ('REFUSAL', 'WITHDRAWAL') AND effective_ts IS NOT NULL
GROUP BY month
ORDER BY month
