-- A stay pauses the year of waiting after a cancellation: it is longer by the days the stay lasted (Art. 15).
ALTER TABLE registry_filing ADD COLUMN paused_days INTEGER DEFAULT 0 NOT NULL;
