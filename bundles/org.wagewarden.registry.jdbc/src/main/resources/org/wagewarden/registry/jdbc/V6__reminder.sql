-- What officers reminded the units of (Art. 7(2)). Rows are only ever inserted.
CREATE TABLE registry_reminder (
  id VARCHAR(26) NOT NULL,
  project_id VARCHAR(26) NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  subject VARCHAR(30) NOT NULL,
  reminded_on DATE NOT NULL,
  addressee VARCHAR(100) NOT NULL,
  reminder_text ${text} NOT NULL,
  recorded_at ${instant} NOT NULL,
  recorded_by VARCHAR(26) NOT NULL,
  recorded_by_name VARCHAR(100) NOT NULL,
  CONSTRAINT registry_reminder_pk PRIMARY KEY (id),
  CONSTRAINT registry_reminder_project_fk FOREIGN KEY (project_id) REFERENCES registry_project (id),
  CONSTRAINT registry_reminder_officer_fk FOREIGN KEY (officer_id) REFERENCES registry_officer (id)
);
CREATE INDEX registry_reminder_project_ix ON registry_reminder (project_id, reminded_on, id);
CREATE INDEX registry_reminder_officer_ix ON registry_reminder (officer_id);
