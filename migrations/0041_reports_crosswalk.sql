-- Room reports: which directorate asks which question, and why, in versions that hold from a date. The one without a
-- programme is shipped and holds where a programme has none of its own; «*» is every directorate that contributes.
create table reports.crosswalks (
  id         text primary key,
  programme  text references programmes.programmes,
  number     integer not null,
  valid_from date not null,
  -- [{question, directorate, why: {nb, nn, en}}]
  lines      jsonb not null,
  unique nulls not distinct (programme, number)
);
-- A directorate's proposal: to ask a question, or no longer to ask it. It holds when all the others agree.
create table reports.proposals (
  id          text primary key,
  programme   text not null references programmes.programmes,
  directorate text not null references organisations.organisations,
  question    text not null,
  change      text not null check (change in ('ask', 'drop')),
  why         text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  crosswalk   text references reports.crosswalks,
  ended_at    timestamptz
);
-- One open proposal for each directorate and question.
create unique index on reports.proposals (programme, directorate, question) where ended_at is null;
create table reports.agreements (
  proposal    text not null references reports.proposals,
  directorate text not null references organisations.organisations,
  agreed      boolean not null,
  reason      text,
  by          text not null,
  at          timestamptz not null,
  primary key (proposal, directorate)
);
grant select, insert on reports.crosswalks, reports.proposals, reports.agreements to handlingsrom_app;
grant update (crosswalk, ended_at) on reports.proposals to handlingsrom_app;

with grounds (ground, nb, nn, en) as (values
  ('money',
   'Tilskuddsgiver skal følge opp og kontrollere hva pengene er brukt til (økonomibestemmelsene 6.2.1 d).',
   'Tilskotsgivar skal følgje opp og kontrollere kva pengane er brukte til (økonomireglane 6.2.1 d).',
   'The grantor shall follow up and control what the money was spent on (regulations on financial management 6.2.1 d).'),
  ('goals',
   'Ordningen skal ha kriterier for måloppnåelse, og de må kunne vurderes (økonomibestemmelsene 6.2.1 b).',
   'Ordninga skal ha kriterium for måloppnåing, og dei må kunne vurderast (økonomireglane 6.2.1 b).',
   'The scheme shall have criteria for goal attainment that can be assessed (regulations 6.2.1 b).'),
  ('target',
   'Pengene skal komme målgruppen til gode (økonomibestemmelsene 6.2.1 a).',
   'Pengane skal kome målgruppa til gode (økonomireglane 6.2.1 a).',
   'The money shall benefit the target group (regulations 6.2.1 a).'),
  ('evaluation',
   'Ordningen skal evalueres (økonomibestemmelsene 6.2.1 e).',
   'Ordninga skal evaluerast (økonomireglane 6.2.1 e).',
   'The scheme shall be evaluated (regulations 6.2.1 e).'),
  ('cooperation',
   'Programmet skal fremme samarbeid mellom tjenester. Direktoratet følger med på sine tjenester.',
   'Programmet skal fremje samarbeid mellom tenester. Direktoratet følgjer med på sine tenester.',
   'The programme shall promote cooperation between services. The directorate follows its own.'),
  ('voice',
   'Barn, unge og familier har rett til å bli hørt.',
   'Barn, unge og familiar har rett til å bli høyrde.',
   'Children, youth and families have a right to be heard.'),
  ('anchoring',
   'Tiltakene skal være forankret i kommunens ledelse.',
   'Tiltaka skal vere forankra i leiinga i kommunen.',
   'The measures shall be anchored in the municipality’s leadership.'),
  ('sharing',
   'Kommunene har forpliktet seg til å dele erfaringer.',
   'Kommunane har forplikta seg til å dele erfaringar.',
   'The municipalities have committed to sharing experience.'),
  ('burden',
   'Programmet måler hvor mye arbeid rapporten tar.',
   'Programmet måler kor mykje arbeid rapporten tek.',
   'The programme measures how much work the report takes.')
), asked (question, ground, directorates) as (values
  ('carriedIn', 'money', '{*}'), ('received', 'money', '{*}'), ('spent', 'money', '{*}'), ('left', 'money', '{*}'),
  ('spentByMeasure', 'money', '{*}'), ('spentByPayee', 'money', '{udir,bufdir,imdi}'), ('award', 'money', '{udir}'),
  ('useBy', 'money', '{udir,hdir,bufdir}'), ('measures', 'goals', '{*}'), ('started', 'goals', '{hdir,bufdir}'),
  ('closed', 'evaluation', '{*}'), ('evaluated', 'evaluation', '{*}'), ('services', 'cooperation', '{*}'),
  ('ages', 'target', '{*}'), ('needs', 'target', '{hdir,bufdir,avdir,imdi}'), ('resolution', 'anchoring', '{udir,bufdir}'),
  ('progress', 'goals', '{*}'), ('effects', 'goals', '{*}'), ('reached', 'target', '{*}'),
  ('participation', 'voice', '{hdir,bufdir}'), ('cooperation', 'cooperation', '{udir,hdir,bufdir,avdir}'),
  ('deviations', 'money', '{*}'), ('learning', 'sharing', '{udir,imdi}'), ('next', 'money', '{*}'), ('minutes', 'burden', '{*}')
)
insert into reports.crosswalks (id, programme, number, valid_from, lines)
select 'shipped-1', null, 1, '2019-01-01', jsonb_agg(jsonb_build_object(
  'question', question, 'directorate', directorate, 'why', jsonb_build_object('nb', nb, 'nn', nn, 'en', en)
) order by question, directorate)
from asked join grounds using (ground), unnest(directorates::text[]) as directorate;
alter table reports.versions add foreign key (crosswalk) references reports.crosswalks;
