-- Words of the search: how text becomes comparable words, and what the search knows about Norwegian.

create text search dictionary private.norwegian_stem (template = pg_catalog.snowball, language = norwegian);
create text search dictionary private.english_stem (template = pg_catalog.snowball, language = english);
create text search configuration private.norwegian (copy = pg_catalog.simple);
create text search configuration private.english (copy = pg_catalog.simple);
create text search configuration private.exact (copy = pg_catalog.simple);
alter text search configuration private.norwegian
  alter mapping for asciiword, word, numword, hword, hword_part, asciihword, hword_asciipart, numhword, hword_numpart
  with extensions.unaccent, private.norwegian_stem;
alter text search configuration private.english
  alter mapping for asciiword, word, numword, hword, hword_part, asciihword, hword_asciipart, numhword, hword_numpart
  with extensions.unaccent, private.english_stem;
comment on text search configuration private.norwegian is
  'Folds accents before it stems, so økonomi and okonomi agree. It has no stop words: a list would not match folded text (på is pa).';

create function private.spell_out(p_text text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    normalize(coalesce(p_text, ''), nfkc),
    '\m([cf])#', '\1sharp ', 'gi'),
    '\mc\+\+', 'cplusplus ', 'gi'),
    '\.net\M', ' dotnet', 'gi'),
    '([a-z0-9])\.js\M', '\1js', 'gi'),
    '\mci[\s/&-]*cd\M', 'cicd', 'gi')
$$;
comment on function private.spell_out is 'Writes C#, C++, .NET, Node.js and CI/CD as words, because a parser sees c, node and two letters.';

create function private.plain_words(p_text text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select btrim(regexp_replace(regexp_replace(regexp_replace(
    lower(extensions.unaccent('extensions.unaccent', regexp_replace(private.spell_out(p_text), 'oe', 'o', 'gi'))),
    'aa', 'a', 'g'),
    '[^a-z0-9\u00aa-\u1fff\u2c00-\ud7ff]+', ' ', 'g'),
    '\m(?!(?:ekst|int|mod|stj)erne\M)([a-z]{3,}(?:er|ar))(?:e|en|ene|ens|es|ne|nes|ane|anes)\M', '\1', 'g'))
$$;
comment on function private.plain_words is
  'The one spelling in which documents and queries meet: lower case without accents, å = aa = a and ø = oe = o, and the endings -eren, -erne, -arane that the stemmer leaves on. Words are separated by single blanks.';

create function private.search_tokens(p_text text) returns table (place integer, typed text, word text)
language sql immutable parallel safe set search_path = '' as $$
  select row_number() over (order by t.nr, w.nr)::integer, t.piece, w.word
  from regexp_split_to_table(lower(private.spell_out(p_text)), '[^a-z0-9\u00aa-\u1fff\u2c00-\ud7ff]+') with ordinality t (piece, nr)
  cross join regexp_split_to_table(private.plain_words(t.piece), ' ') with ordinality w (word, nr)
  where w.word <> ''
$$;
comment on function private.search_tokens is 'The words of a query as typed (in lower case) and as they are looked up.';

create aggregate private.any_of(tsquery) (sfunc = pg_catalog.tsquery_or, stype = tsquery);
create aggregate private.all_of(tsquery) (sfunc = pg_catalog.tsquery_and, stype = tsquery);

create function private.word_query(p_word text, p_weights text default '') returns tsquery
language plpgsql immutable strict parallel safe set search_path = '' as $$
begin
  return (
    select string_agg(distinct format('''%s'':%s', form, p_weights), ' | ')::tsquery
    from unnest(array[p_word] || ts_lexize('private.norwegian_stem', p_word) || ts_lexize('private.english_stem', p_word)) form);
end $$;
comment on function private.word_query is 'A word as it stands or by its Norwegian or English stem; p_weights (A–D) narrows where it is looked for.';

create function private.phrase_query(p_words text, p_weights text default '') returns tsquery
language sql immutable parallel safe set search_path = '' as $$
  select string_agg('(' || private.word_query(word, p_weights)::text || ')', ' <-> ' order by nr)::tsquery
  from string_to_table(p_words, ' ') with ordinality t (word, nr)
$$;

create function private.word_vector(p_words text, p_language text) returns tsvector
language sql immutable parallel safe set search_path = '' as $$
  select to_tsvector(case p_language when 'en' then 'private.english'::regconfig else 'private.norwegian'::regconfig end, p_words)
    || to_tsvector('private.exact', p_words)
$$;
comment on function private.word_vector is 'Plain words as stems of the ad''s language and as they stand.';

create table private.stop_words (word text primary key check (word not in ('it', 'as', 'os', 'no')));
comment on table private.stop_words is
  'Words a query does without, as written and folded. Never "it" (IT) nor what is also the folded name of a place (Ås, Os).';

create function private.without_stop_words(p_words text) returns text
language sql stable set search_path = '' as $$
  select string_agg(word, ' ' order by nr) from string_to_table(p_words, ' ') with ordinality t (word, nr)
  where not exists (select from private.stop_words s where s.word = t.word)
$$;

create table private.synonyms (
  term text not null,
  alternative text not null,
  query tsquery generated always as (private.phrase_query(alternative)) stored,
  head_query tsquery generated always as (private.phrase_query(alternative, 'ABC')) stored,
  primary key (term, alternative)
);
comment on table private.synonyms is 'A term, in plain words without stop words, and what also answers it. One way and one hop: an alternative is not looked up again.';

create table private.compound_parts (part text primary key check (length(part) >= 3));
comment on table private.compound_parts is 'Words that compounds of this field are made of, in plain words.';

create table private.search_vocabulary (
  word text primary key,
  shown text not null,
  parts text[]
);
comment on table private.search_vocabulary is
  'Words that are right as they stand: from titles, names and reference data. Only other words get spelling help. shown is how it was first written, parts the word taken apart, null when it is not a compound.';

create function private.split_compound(p_word text, p_depth integer default 1) returns text[]
language plpgsql stable strict set search_path = '' as $$
declare
  head text;
  tail text;
  rest text[];
begin
  if p_depth > 4 or exists (select from private.compound_parts where part = p_word) then
    return null;
  end if;
  for i in reverse length(p_word) - 3 .. 3 loop
    head := left(p_word, i);
    tail := substr(p_word, i + 1);
    if not exists (select from private.compound_parts where part = head) then
      head := regexp_replace(head, '[se]$', '');
      continue when length(head) = i or not exists (select from private.compound_parts where part = head);
    end if;
    if exists (select from private.compound_parts
      where part = tail or (length(part) >= 4 and starts_with(tail, part) and length(tail) - length(part) <= 3)) then
      return array[head, tail];
    end if;
    rest := private.split_compound(tail, p_depth + 1);
    if rest is not null then
      return head || rest;
    end if;
  end loop;
  return null;
end $$;
comment on function private.split_compound is
  'Takes a compound apart over the curated parts, longest first, with a joining s or e and an inflected last part: sikkerhetsarkitekten is sikkerhet and arkitekten. Null when it does not come out even.';

create function private.compound_words(p_words text) returns text
language sql stable set search_path = '' as $$
  select coalesce(string_agg(distinct concat_ws(' ', array_to_string(c.parts, ' '), c.front, c.back), ' '), '')
  from string_to_table(p_words, ' ') w (word)
  left join private.search_vocabulary v on v.word = w.word
  cross join lateral (select case when v.word is null then private.split_compound(w.word) else v.parts end as parts) s
  cross join lateral (
    select s.parts,
      case when cardinality(s.parts) > 2 then regexp_replace(left(w.word, -length(s.parts[cardinality(s.parts)])), 's$', '') end as front,
      case when cardinality(s.parts) > 2 then substr(w.word, strpos(w.word, s.parts[2])) end as back
  ) c
  where length(w.word) >= 6 and c.parts is not null
$$;
comment on function private.compound_words is
  'The parts of all compounds among plain words, and of long ones also what is left without the last and without the first: maskinlæring of maskinlæringsingeniør.';

create function private.learn_words(p_text text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from string_to_table(private.plain_words(p_text), ' ') w (word)
    where w.word <> '' and not exists (select from private.search_vocabulary v where v.word = w.word)
  ) then
    -- Two sessions that learn the same words in another order would wait for each other.
    perform pg_advisory_xact_lock(hashtext('private.search_vocabulary'));
    insert into private.search_vocabulary (word, shown, parts)
    select distinct on (t.word) t.word, t.typed, case when length(t.word) >= 6 then private.split_compound(t.word) end
    from private.search_tokens(p_text) t
    where length(t.word) <= 60
    order by t.word, length(t.typed), t.place
    on conflict do nothing;
  end if;
end $$;
comment on function private.learn_words is 'Takes the words of a title or a name into the vocabulary.';

create function private.shown_word(p_word text) returns text
language plpgsql stable strict set search_path = '' as $$
declare
  result text := p_word;
  known record;
begin
  for known in
    select v.word, v.shown from private.search_vocabulary v
    where v.word = p_word or v.word = any (private.split_compound(p_word))
  loop
    result := replace(result, known.word, known.shown);
  end loop;
  return result;
end $$;
comment on function private.shown_word is 'A word in the letters people write it with: sikkerhetsradgiver is sikkerhetsrådgiver.';

create function private.learn_reference_words() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.learn_words((
    select string_agg(f.value, ' ') from learned l, jsonb_each_text(to_jsonb(l)) f
    where f.key ~ '^(name|official_name|parallel_names|synonyms|job_titles)'));
  return null;
end $$;
comment on function private.learn_reference_words is 'Names of places, occupations, skills, benefits and missions are known words before any ad uses them.';

do $$
declare
  name text;
begin
  foreach name in array array['counties', 'municipalities', 'occupations', 'skills', 'benefits', 'mission_themes'] loop
    execute format('create trigger %1$s_learn_new after insert on public.%1$I referencing new table as learned
      for each statement execute function private.learn_reference_words()', name);
    execute format('create trigger %1$s_learn_changed after update on public.%1$I referencing new table as learned
      for each statement execute function private.learn_reference_words()', name);
  end loop;
end $$;

insert into private.stop_words
select distinct unnest(array[word, private.plain_words(word)]) from string_to_table(
  'a alle an and andre are at av bare be begge berre ble blei bli blir blitt by både da de deg dei dem den denne der dere deres '
  'desse det dette din disse ditt du dykk dykkar då eg ei ein eit eller en enn er et ett etter for fordi fra from frå før ha hadde '
  'han har has have hennar henne hennes her ho hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor i ikke ikkje in ingen '
  'innan innen into is jeg jobb job kan korleis kunne kva kvar kven kvifor kvis ledig ledige man mange med meg meir men mer min mine '
  'mitt mot mye mykje må måtte noe noen noko nokon nokre nå når of og også om on opp or oss our på same samme seg selv sidan siden '
  'sin sine sitt sjølv skal skulle slik som stilling stillingar stillinger så that the their this til to ut utan uten var ved vere '
  'vi vil ville vore vår våre vårt være vært we will with you your å', ' ') word
where private.plain_words(word) not in ('as', 'os', 'no');

create temporary table written as
select part as text from string_to_table(
  'administrasjon administrator agent alarm analyse analytikar analytiker anlegg anskaffelse ansvar ansvarlig ansvarleg app automatiserer '
  'applikasjon arbeid areal arkitekt arkitektur arkiv automatisering avdeling avgift avløp backend bane barnehage base behandling '
  'behov beredskap bibliotek brukar bruker by bygg byggesak bærekraft data database deling design designar designer digital '
  'digitalisering direktør dokument dokumentasjon domstol drift driftskonsulent eigedom eiendom einheit eksamen endring energi '
  'enhet ekspert fag felles fiskeri flyt forbedring forsker forskning forvaltar forvalter forvaltning frontend fullstack fylke geo '
  'gevinst grense grunnlag havn heim helse hendelse hjemme høgskole infra infrastruktur informasjon ingeniør innbygger innbyggjar '
  'innhold innkjøp innsamling innsikt integrasjon interaksjon jobb journal junior jurist kart kartlegging katalog klima kommune kompetanse '
  'konsulent kontrakt koordinator kontroll kraft krise krypto kultur kunde kunnskap kvalitet laboratorium lager landbruk lavkode leder legemiddel '
  'leiar leiing ledelse lån lærar lærer lærling læring løn lønn løsning løysing maskin media medarbeider merking metode miljø modell '
  'møte nett nettverk nærings nødnett offentlig ombod ombud omsorg opplæring overvåking oversikt pasient pedagog pensjon person plan '
  'plattform politi portefølje portal produkt produksjon program programvare prosess prosjekt region regnskap register '
  'rapportering reise ressurs risiko robot ruting rutine rådgiver rådgjevar saks saksbehandler saksbehandling samferdsel samfunn '
  'samhandling sanntid sektor senior senter sensor sikkerhet sjef skatt skjema skog skole skule sky smart sommer sommar sosial spesial spesialist språk '
  'stat statistikk stipend strategi strøm student støtte styring system tavle team tekniker teknikar teknologi teneste tenester '
  'test tester testar tilgang tilsyn tjeneste tjenester toll trafikk trainee trygghet tryggleik utdanning utlending utveksling utvikler '
  'utviklar utvikling vakt valg vann varsling vassdrag vatn veg veileder velferd verksemd verktøy vern vikar virksomhet visning web vegg '
  'økonomi', ' ') part;
insert into private.compound_parts
select distinct private.plain_words(text) from written where length(private.plain_words(text)) >= 3;

-- Synonyms, one group a semicolon apart: in a group each term answers every other; "a > b | c" goes one way.
insert into written
select btrim(line, E' \n') from string_to_table($$
    systemutvikler | systemutviklar | programutvikler | programutviklar | programvareutvikler | programvareutviklar | applikasjonsutvikler | software developer | software engineer | programmerer;
    utvikler | utviklar | developer; programmerer | programmerar | koder | kodar; koding | programmering; ingeniør | engineer;
    backend-utvikler | backend-utviklar | backend developer; frontend-utvikler | frontend-utviklar | frontend developer;
    fullstack-utvikler | fullstack-utviklar | fullstack developer; webutvikler | webutviklar | nettutvikler | web developer;
    dataingeniør | data engineer | dataplattformutvikler; dataforsker | dataforskar | data scientist | datascientist | datavitenskapsperson | datavitskapsperson;
    dataanalytiker | dataanalytikar | data analyst; analytiker | analytikar | analyst; databaseadministrator | dba; systemadministrator | sysadmin;
    arkitekt | architect; løsningsarkitekt | løysingsarkitekt | solution architect; virksomhetsarkitekt | verksemdsarkitekt | enterprise architect; skyarkitekt | cloud architect;
    driftsingeniør | it-drift | driftskonsulent; devops | devops-ingeniør | plattformingeniør | sre; nettverksingeniør | nettverksspesialist | network engineer;
    brukerstøtte | brukarstøtte | helpdesk | servicedesk | kundestøtte | it-support; tester | testar | testingeniør; testleder | testleiar | test manager;
    designer | designar; interaksjonsdesigner | interaksjonsdesignar | ux-designer; tjenestedesigner | tenestedesignar | service designer; tjenestedesign | tenestedesign | service design;
    ux | brukeropplevelse | interaksjonsdesign; brukerinnsikt | brukarinnsikt | user research; universell utforming | uu | wcag | tilgjengelighet | tilgjenge;
    produktleder | produktleiar | product manager; produkteier | produkteigar | product owner; prosjektleder | prosjektleiar | project manager; teamleder | teamleiar | team lead;
    leder | leiar | manager; it-leder | it-leiar | ikt-leder | ikt-leiar | it-sjef | ikt-sjef; enhetsleder | einingsleiar; avdelingsleder | avdelingsleiar; seksjonsleder | seksjonsleiar;
    ledelse | leiing; lederstilling | leiarstilling; rådgiver | rådgjevar | advisor | adviser; seniorrådgiver | seniorrådgjevar | senior advisor; forvalter | forvaltar;
    systemforvalter | systemforvaltar | applikasjonsforvalter; medarbeider | medarbeidar; lærling | apprentice; trainee | graduate | kandidatprogram | traineestilling;
    sommerjobb | sommarjobb | summer internship | sommervikar; nyutdannet | nyutdanna | nyutdannede | recent graduate;
    it | ikt | informasjonsteknologi; ki | ai | kunstig intelligens | artificial intelligence; ki > maskinlæring; ai > maskinlæring; kunstig intelligens > maskinlæring;
    maskinlæring | machine learning | ml; språkmodeller | språkmodellar | llm | store språkmodeller; rpa | robotisering | prosessautomatisering;
    sikkerhet | tryggleik | security; informasjonssikkerhet | informasjonstryggleik | infosikkerhet | information security;
    cybersikkerhet | cybertryggleik | digital sikkerhet | digital tryggleik | cyber security | it-sikkerhet | ikt-sikkerhet; cybersikkerhet > informasjonssikkerhet;
    sikkerhetsanalytiker | tryggleiksanalytikar | security analyst; personvern | gdpr | privacy; personvernombud | personvernombod | dpo | data protection officer;
    sky | skytjenester | skytenester | cloud; kubernetes | k8s; infrastruktur som kode | iac | terraform; javascript | js; typescript | ts; node | nodejs; vue | vuejs; react | reactjs;
    go | golang; c# | c sharp; .net | dot net; postgres | postgresql; gis | geografiske informasjonssystemer | geodata; kart > gis | geodata; smidig | agile | scrum;
    digitalisering | digital omstilling | digital transformasjon | digitalization; gevinstrealisering | gevinststyring | benefits realisation; endringsledelse | endringsleiing | change management;
    anskaffelse | anskaffing | innkjøp | procurement; arkiv | dokumentasjonsforvaltning; forvaltning | forvalting; beredskap | emergency preparedness | contingency;
    tjeneste | teneste; tjenester | tenester; tjenesteutvikling | tenesteutvikling; løsning | løysing; innbygger | innbyggjar | citizen; bruker | brukar; innbyggertorg | innbyggjartorg | kundesenter;
    velferdsteknologi | trygghetsteknologi | welfare technology; bærekraft | berekraft | sustainability; helse | health; sykehus | sjukehus | hospital; sykehus > helseforetak;
    vann og avløp | vatn og avløp | va; bredbånd | breiband | fiber; samisk | sámi | sami; innsatssonen | tiltakssonen | innsatssona | tiltakssona;
    hjemmekontor | heimekontor | fjernarbeid | remote | telework; hybrid | hybridkontor | delvis hjemmekontor; fleksitid | fleksibel arbeidstid | flexitime; heltid | heiltid | full time; deltid | part time;
    fast stilling | fast ansettelse | fast tilsetjing | permanent; midlertidig | mellombels | engasjement | temporary; vikariat | vikar; ansettelse | tilsetting | tilsetjing; ansatt | tilsett;
    søker | søkjar; søknadsfrist | frist; lønn | løn | salary; erfaring | røynsle | experience; utdanning | education; mastergrad | master | siv.ing; bachelorgrad | bachelor;
    fagskole | fagskule | higher vocational; fagbrev | sveinebrev | svennebrev; videreutdanning | vidareutdanning; etterutdanning | kompetanseheving;
    faglig utvikling | fagleg utvikling | professional development; fagkarriere | ekspertkarriere | spesialistkarriere; stipend > utdanningsstipend | rekrutteringsstipend;
    studielån | studiegjeld | student loan; pensjon | tjenestepensjon | tenestepensjon; bolig | bustad | housing; flyttestøtte | flyttetilskudd | flyttetilskot;
    jobbtrygghet | jobbtryggleik | trygg arbeidsplass | job security; samfunnsoppdrag | societal mission;
    kommune | municipality; fylkeskommune | county municipality | county authority; etat | direktorat | agency; virksomhet | verksemd; departement | ministry; statsforvalter | statsforvaltar;
    skole | skule; høyskole | høgskole | høgskule; forskning | forsking; oppgave | oppgåve; mulighet | moglegheit; tverrfaglig | tverrfagleg; fremtid | framtid; arbeidssted | arbeidsstad;
    nav | arbeids og velferdsetaten; ssb | statistisk sentralbyrå; digdir | digitaliseringsdirektoratet; dfø | direktoratet for forvaltning og økonomistyring;
    nsm | nasjonal sikkerhetsmyndighet; fhi | folkehelseinstituttet
  $$, ';') line;

insert into private.synonyms (term, alternative)
with terms as (
  select w.text, private.plain_words(split_part(w.text, '>', 1)) as single, private.plain_words(t.term) as term
  from written w
  cross join string_to_table(regexp_replace(w.text, '^.*>', ''), '|') t (term)
)
select private.without_stop_words(a.term), b.term from terms a join terms b using (text)
where strpos(text, '>') = 0 and a.term <> b.term
union
select single, term from terms where strpos(text, '>') > 0;

select private.learn_words(string_agg(text, ' ')) from written;
drop table written;
