-- More that the search knows: towns and their municipalities, short names of agencies, and words of the field.

alter table private.synonyms
  add column stem text generated always as (case when strpos(term, ' ') = 0 then (ts_lexize('private.norwegian_stem', term))[1] end) stored;
create index synonyms_stem_idx on private.synonyms (stem);
comment on column private.synonyms.stem is 'Finds an inflected word that has no entry of its own: heimetenesta by heimeteneste.';

create temporary table written as
select btrim(line, E' \n') as text from string_to_table($$
    nve | norges vassdrags og energidirektorat; nkom | nasjonal kommunikasjonsmyndighet; dsb | direktoratet for samfunnssikkerhet og beredskap; brreg | brønnøysundregistrene;
    lånekassen | statens lånekasse for utdanning; udi | utlendingsdirektoratet; imdi | integrerings og mangfoldsdirektoratet; hdir | helsedirektoratet; udir | utdanningsdirektoratet;
    hkdir | direktoratet for høyere utdanning og kompetanse; skd | skatteetaten; svv | statens vegvesen; vegvesenet | statens vegvesen; vegvesen | statens vegvesen;
    nhn | norsk helsenett; helsenett | norsk helsenett; dibk | direktoratet for byggkvalitet; dmp | direktoratet for medisinske produkter; uio | universitetet i oslo; uib | universitetet i bergen;
    ntnu | norges teknisk naturvitenskapelige universitet; uit | norges arktiske universitet; hvl | høgskulen på vestlandet; uia | universitetet i agder; uis | universitetet i stavanger;
    pit | politiets it enhet; pod | politidirektoratet; pst | politiets sikkerhetstjeneste; ffi | forsvarets forskningsinstitutt; fma | forsvarsmateriell; miljødir | miljødirektoratet;
    npe | norsk pasientskadeerstatning; ahus | akershus universitetssykehus; ous | oslo universitetssykehus; met | meteorologisk institutt; sikt | kunnskapssektorens tjenesteleverandør;
    lottstift | lotteri og stiftelsestilsynet; dfd | digitaliserings og forvaltningsdepartementet; ks | kommunesektorens organisasjon; mattilsynet > statens tilsyn for planter fisk dyr og næringsmidler;
    førde > sunnfjord; florø > kinn; måløy > kinn; leikanger > sogndal; balestrand > sogndal; sandane > gloppen; nordfjordeid > stad; selje > stad; gaupne > luster; øvre årdal > årdal; lærdalsøyri > lærdal;
    odda > ullensvang; kinsarvik > ullensvang; straume > øygarden; knarvik > alver; leirvik > stord; rosendal > kvinnherad; osøyro > bjørnafjorden; vossevangen > voss; norheimsund > kvam;
    kirkenes > sør varanger; lakselv > porsanger; båtsfjord > båtsfjord; honningsvåg > nordkapp; tana bru > tana; vadsø > vadsø; finnsnes > senja; setermoen > bardu; bardufoss > målselv; moen > målselv; storslett > nordreisa; sortland > sortland;
    brønnøysund > brønnøy; svolvær > vågan; leknes > vestvågøy; andenes > andøy; stokmarknes > hadsel; ørnes > meløy; mo rana > rana;
    rørvik > nærøysund; kolvereid > nærøysund; verdalsøra > verdal; orkanger > orkland; brekstad > ørland; stjørdalshalsen > stjørdal; fannrem > orkland; støren > midtre gauldal;
    sunndalsøra > sunndal; ulsteinvik > ulstein; fosnavåg > herøy; åndalsnes > rauma; elnesvågen > hustadvika; ørsta > ørsta; brattvåg > ålesund;
    egersund > eigersund; bryne > time; jørpeland > strand; kleppe > klepp; varhaug > hå; nærbø > hå; kopervik > karmøy; tananger > sola; mandal > lindesnes; lillehammer > lillehammer;
    hønefoss > ringerike; geilo > hol; fagernes > nord aurdal; otta > sel; vinstra > nord fron; brumunddal > ringsaker; moelv > ringsaker; raufoss > vestre toten; nesbyen > nesbyen; vikersund > modum;
    rjukan > tinn; åmot > vinje; bø > midt telemark; ulefoss > nome; langesund > bamble; stathelle > bamble; stavern > larvik; askim > indre østfold; mysen > indre østfold; spydeberg > indre østfold;
    ski > nordre follo; kolbotn > nordre follo; drøbak > frogn; jessheim > ullensaker; gardermoen > ullensaker; sandvika > bærum; fornebu > bærum; lysaker > bærum; skedsmo > lillestrøm; årnes > nes; slattum > nittedal;
    software engineer > utvikler | utviklar | developer; software developer > utvikler | utviklar; developer > software engineer; utvikler > software engineer; utviklar > software engineer;
    statistiker | statistikar | statistician; statistiker > statistikk; statistikar > statistikk; statistician > statistikk; analytiker > analyse; økonom > økonomi; jurist > juss | juridisk;
    nyutdannet > trainee | graduate; nyutdanna > trainee | graduate; recent graduate > trainee; kandidatprogram > trainee; ux > tjenestedesign | tenestedesign;
    nettverkssikkerhet | nettverkstryggleik | nettsikkerhet | network security; nettverksansvarlig | nettverksansvarleg | nettverksadministrator | nettverksingeniør;
    hjemmetjeneste | heimeteneste | hjemmesykepleie | heimesjukepleie; sykehjem | sjukeheim; sykepleier | sjukepleiar; saksbehandler | sakshandsamar; opplæring | training; veiledning | rettleiing;
    kollektivtransport | kollektivtrafikk | public transport; kollektivtransport > kollektiv; kollektivtrafikk > kollektiv; ferge | ferje | ferry; vei | veg; buss | bus;
    vann og avløp > vannforsyning | vannverk | drikkevann; vatn og avløp > vassforsyning | vassverk | drikkevatn; vannforsyning | vassforsyning; vannverk | vassverk; drikkevann | drikkevatn;
    barnehage | barnehagar | kindergarten; høyskole | university college; ledning | leidning; sårbarhet | sårbarheit; trygghet | tryggleik; virkning | verknad; erfaren | røynd;
    kildekode | kjeldekode | source code; åpen kildekode | open kjeldekode | open source; åpne data | opne data | open data; klarspråk | klart språk | plain language;
    brukerstøtte > support; brukarstøtte > support; førstelinje | first line | helpdesk; andrelinje | second line; driftstekniker | driftsteknikar; tekniker | teknikar; konsulent | consultant;
    varsling | varsel; nødvarsel | emergency alert; krisekommunikasjon | crisis communication; hendelseshåndtering | hendingshandtering | incident response; risikovurdering | risk assessment
  $$, ';') line
where btrim(line, E' \n') <> '';

insert into private.synonyms (term, alternative)
with terms as (
  select w.text, private.without_stop_words(private.plain_words(split_part(w.text, '>', 1))) as single, private.plain_words(t.term) as term
  from written w
  cross join string_to_table(regexp_replace(w.text, '^.*>', ''), '|') t (term)
)
select private.without_stop_words(a.term), b.term from terms a join terms b using (text)
where strpos(text, '>') = 0 and a.term <> b.term
union
select single, term from terms where strpos(text, '>') > 0 and single <> term
on conflict do nothing;

insert into private.compound_parts
select distinct private.plain_words(part) from string_to_table(
  'arkivar automasjon automatikk barnevern bedrift bestilling bolig bredbånd breiband brann byggjesak domene eigedoms elektro etterretning ferge ferje finans '
  'folkehelse forskrift forsvar forsyning gruppe helsedata hjelp informatikk innovasjon inntekt kamera kjøretøy kollektiv kommunikasjon kontor legevakt lokal '
  'måling medisin mobil natur nød oppfølging oppvekst operatør ordning personal pleie prognose protokoll rapport rekruttering renovasjon revisjon revisor samband '
  'satellitt seksjon selskap sjukehus sjukeheim skred stab stasjon statistiker statistikar sykehjem sykehus sykepleier sårbarhet tannhelse telefoni transport '
  'trafikant trygd utbygging utslipp varsel vedlikehold verdi vitenskap vurdering ytelse øving', ' ') part
where length(private.plain_words(part)) >= 3
on conflict do nothing;

create or replace function private.learn_reference_words() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.learn_words((
    select string_agg(f.value, ' ') from learned l, jsonb_each_text(to_jsonb(l)) f
    where f.key ~ '^(name|official_name|parallel_names|economic_region_name|synonyms|job_titles)'));
  return null;
end $$;

select private.learn_words(string_agg(text, ' ')) from written;
select private.learn_words(string_agg(economic_region_name, ' ')) from public.municipalities;
drop table written;
