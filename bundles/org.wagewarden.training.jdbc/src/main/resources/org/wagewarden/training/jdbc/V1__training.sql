-- Sessions, who takes part, certificates. Officers belong to another area, so their identifiers are not foreign keys here.
CREATE TABLE training_session (
  id VARCHAR(26) NOT NULL,
  title VARCHAR(120) NOT NULL,
  district VARCHAR(32) NOT NULL,
  held_on DATE NOT NULL,
  exam_on DATE NOT NULL,
  pass_mark INTEGER NOT NULL,
  announced_at ${instant} NOT NULL,
  CONSTRAINT training_session_pk PRIMARY KEY (id)
);
CREATE INDEX training_session_held_ix ON training_session (held_on, id, district);

-- attended: 1 there, 0 not there, empty before it is recorded.
CREATE TABLE training_participation (
  session_id VARCHAR(26) NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  attended INTEGER,
  score INTEGER,
  enrolled_at ${instant} NOT NULL,
  CONSTRAINT training_participation_pk PRIMARY KEY (session_id, officer_id),
  CONSTRAINT training_participation_session_fk FOREIGN KEY (session_id) REFERENCES training_session (id)
);
CREATE INDEX training_participation_officer_ix ON training_participation (officer_id);

CREATE TABLE training_certificate (
  certificate_number VARCHAR(40) NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  issued_on DATE NOT NULL,
  session_id VARCHAR(26),
  trained_on DATE NOT NULL,
  exam_on DATE NOT NULL,
  replaces VARCHAR(40),
  recorded_at ${instant} NOT NULL,
  CONSTRAINT training_certificate_pk PRIMARY KEY (certificate_number),
  CONSTRAINT training_certificate_replaces_uq UNIQUE (replaces),
  CONSTRAINT training_certificate_session_fk FOREIGN KEY (session_id) REFERENCES training_session (id),
  CONSTRAINT training_certificate_replaces_fk FOREIGN KEY (replaces) REFERENCES training_certificate (certificate_number)
);
CREATE INDEX training_certificate_officer_ix ON training_certificate (officer_id, issued_on);
CREATE INDEX training_certificate_session_ix ON training_certificate (session_id, officer_id);

-- The last number given out in each year; the row is locked while a certificate is made, so that numbers never repeat.
CREATE TABLE training_counter (
  counter_year INTEGER NOT NULL,
  last_number BIGINT NOT NULL,
  CONSTRAINT training_counter_pk PRIMARY KEY (counter_year)
);
INSERT INTO training_counter (counter_year, last_number) VALUES
  (2020, 0), (2021, 0), (2022, 0), (2023, 0), (2024, 0), (2025, 0), (2026, 0), (2027, 0), (2028, 0), (2029, 0),
  (2030, 0), (2031, 0), (2032, 0), (2033, 0), (2034, 0), (2035, 0), (2036, 0), (2037, 0), (2038, 0), (2039, 0),
  (2040, 0), (2041, 0), (2042, 0), (2043, 0), (2044, 0), (2045, 0), (2046, 0), (2047, 0), (2048, 0), (2049, 0),
  (2050, 0), (2051, 0), (2052, 0), (2053, 0), (2054, 0), (2055, 0), (2056, 0), (2057, 0), (2058, 0), (2059, 0),
  (2060, 0), (2061, 0), (2062, 0), (2063, 0), (2064, 0), (2065, 0), (2066, 0), (2067, 0), (2068, 0), (2069, 0),
  (2070, 0), (2071, 0), (2072, 0), (2073, 0), (2074, 0), (2075, 0), (2076, 0), (2077, 0), (2078, 0), (2079, 0),
  (2080, 0), (2081, 0), (2082, 0), (2083, 0), (2084, 0), (2085, 0), (2086, 0), (2087, 0), (2088, 0), (2089, 0),
  (2090, 0), (2091, 0), (2092, 0), (2093, 0), (2094, 0), (2095, 0), (2096, 0), (2097, 0), (2098, 0), (2099, 0);
