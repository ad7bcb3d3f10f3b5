-- The catalogue in PostgreSQL 15: any piece of any text is found, by an index of single characters and pairs.
-- Reads the lines of catalogue-YEAR.jsonl from the standard input: cat site/catalogue-*.jsonl | psql -f .ci/postgres.sql

-- As the board's own search reads a text: full width and compatibility forms, case and blanks make no difference.
CREATE FUNCTION folded(words text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT lower(regexp_replace(normalize(words, NFKC), E'[ \t\r\u00AD\u200B-\u200D\u2028\u2029\uFEFF]', '', 'g'))
$$;

-- What the index knows of a folded text: each character and each two side by side, of each line.
CREATE FUNCTION pairs(folded text) RETURNS text[] IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT coalesce(array_agg(DISTINCT substr(line, place, size)), '{}')
  FROM regexp_split_to_table(folded, E'\n') line, generate_series(1, length(line)) place, generate_series(1, 2) size
  WHERE place + size - 1 <= length(line)
$$;

CREATE TABLE catalogue (
  number text PRIMARY KEY,
  facts jsonb NOT NULL,
  text text NOT NULL,
  pairs text[] GENERATED ALWAYS AS (pairs(text)) STORED
);

CREATE TEMPORARY TABLE line (fact jsonb);
\copy line FROM pstdin WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')

-- What was withdrawn has its number alone.
INSERT INTO catalogue (number, facts, text)
  SELECT fact ->> 'index', fact - 'text', folded(coalesce(fact ->> 'text', fact ->> 'index')) FROM line;
CREATE INDEX ON catalogue USING gin (pairs);
ANALYZE catalogue;

-- The numbers of what has the words, in order.
CREATE FUNCTION found(words text) RETURNS SETOF text STABLE LANGUAGE sql AS $$
  SELECT number FROM catalogue
  WHERE pairs @> pairs(folded(words)) AND position(folded(words) IN text) > 0
  ORDER BY number
$$;
