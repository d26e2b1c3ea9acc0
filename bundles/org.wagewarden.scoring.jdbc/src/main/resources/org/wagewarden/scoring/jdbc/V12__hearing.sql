-- Whether the officer waived the hearing: said so expressly, and apart from having nothing to state. What was recorded
-- before was no waiver of that, so its period runs to its end.
ALTER TABLE scoring_proceeding ADD COLUMN no_hearing BOOLEAN DEFAULT FALSE NOT NULL;
