-- Who employed an officer until a day, written when the employer changes; no employer stands for one that was not known.
CREATE TABLE registry_former_employer (
  officer_id VARCHAR(26) NOT NULL,
  until_day DATE NOT NULL,
  employer_id VARCHAR(26),
  CONSTRAINT registry_former_employer_pk PRIMARY KEY (officer_id, until_day),
  CONSTRAINT registry_former_employer_officer_fk FOREIGN KEY (officer_id) REFERENCES registry_officer (id)
);
