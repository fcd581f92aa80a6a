-- What indicators read. A record that the source itself calls no call (PHANTOM, a test call) is left out of every indicator.
-- outcome is one of ANSWERED, ABANDONED_QUEUE (also while it rang), ABANDONED_IVR and OTHER_EXIT: overflow, time-out, callback,
-- voicemail and the like asked for an agent and got none. source_outcome keeps what the source said.
CREATE VIEW calls AS
SELECT * REPLACE (
         CASE WHEN outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'ABANDONED_IVR') THEN outcome
              WHEN outcome = 'ABANDONED_RING' THEN 'ABANDONED_QUEUE'
              ELSE 'OTHER_EXIT' END AS outcome),
       outcome AS source_outcome
FROM all_calls
WHERE outcome <> 'TEST';
