-- Room identity: the municipal director may leave payments to a budget holder of the municipality.
alter table identity.assignments drop constraint assignments_role_check;
alter table identity.assignments add constraint assignments_role_check
  check (role in ('caseWorker', 'panelMember', 'programmeLead', 'municipalDirector', 'municipalBudgetHolder',
                 'directorateOfficer', 'budgetHolder', 'certifier', 'secretariat', 'ks', 'auditor', 'administrator'));
