-- code:       ADHERENCE
-- zh:         班表遵从度
-- en:         schedule adherence
-- unit:       percent
-- formula.zh: 计划上班时段内处于上班状态的时长 ÷ 计划上班时长
-- formula.en: time in a working state inside planned work / planned work
-- needs:      shifts(agent_id, planned_start_ts, planned_end_ts), agent_states(agent_id, state, state_ts, end_ts)
-- parameters: tolerance_s
-- source:     the catalogue's dictionary of indicators; the last roster published before the shift counts; up to the tolerance per shift is forgiven
WITH rosters AS (
  SELECT month AS month, agent_id AS agent_id, planned_start_at AS start_at, planned_end_at AS end_at,
         row_number() OVER (PARTITION BY agent_id, planned_start_at ORDER BY coalesce(version, 0) DESC) AS age
  FROM shifts
  WHERE (activity IS NULL OR activity = 'WORK') AND (published_at IS NULL OR published_at <= planned_start_at)),
planned AS (
  SELECT month AS month, agent_id AS agent_id, start_at AS start_at, end_at AS end_at FROM rosters WHERE age = 1),
covered AS (
  SELECT p.month AS month, p.agent_id AS agent_id, p.start_at AS start_at, p.end_at AS end_at,
         coalesce(sum(least(p.end_at, s.end_at) - greatest(p.start_at, s.state_at)), 0) AS worked_ms
  FROM planned AS p
  LEFT JOIN agent_states AS s
    ON s.agent_id = p.agent_id AND s.state_at < p.end_at AND s.end_at > p.start_at
   AND s.state NOT IN ('LOGGED_OUT', 'NOT_READY')
  GROUP BY p.month, p.agent_id, p.start_at, p.end_at)
SELECT month,
       CAST(sum(least(end_at - start_at, worked_ms + 1000 * :tolerance_s)) AS BIGINT) AS numerator,
       CAST(sum(end_at - start_at) AS BIGINT) AS denominator
FROM covered
GROUP BY month
ORDER BY month
