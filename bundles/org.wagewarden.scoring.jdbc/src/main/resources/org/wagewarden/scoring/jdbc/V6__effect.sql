-- Where the policy lets deductions wait for objections (A19): the last day for one, and which of its years are not announced.
ALTER TABLE scoring_proceeding ADD COLUMN objection_until DATE;
ALTER TABLE scoring_proceeding ADD COLUMN objection_missing_years VARCHAR(40);
