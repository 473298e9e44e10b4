import { Activity } from './activity';
import { createApi } from './api';
import { showForm } from './responder/formPage';
import { prefilled } from './responder/prefilled';

const query = new URLSearchParams(location.search);
void showForm(document.body, createApi(new Activity()), {
  formId: location.pathname.replace(/^\/form\//, ''),
  person: query.get('as') ?? '',
  responseId: query.get('edit') ?? '',
  prefilled: prefilled(query),
});
