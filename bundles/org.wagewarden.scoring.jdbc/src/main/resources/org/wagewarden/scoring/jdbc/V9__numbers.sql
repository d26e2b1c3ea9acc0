-- The last number of a kind and a year stands first here: the next one costs the same however many documents there are.
-- For Derby, which does not walk an index backwards.
CREATE INDEX scoring_document_latest_ix ON scoring_document (kind, year_number, serial DESC);
