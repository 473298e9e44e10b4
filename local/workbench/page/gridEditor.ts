import type { ColumnDataSchemaModel, EditorBase, EditorCtrCallable } from '@revolist/revogrid';
import { rowOf } from './gridCells';

/**
 * The editor of a cell: starts with what was typed, else with the cell's formula or value, which comes from the server.
 * @param read what would be edited in a cell of the sheet
 */
export function cellEditor(read: (row: number, column: number) => Promise<string>): EditorCtrCallable {
  return (data: ColumnDataSchemaModel, save, close): EditorBase => {
    let input: HTMLInputElement | undefined;
    let before: string | undefined;
    let started = false;
    const finish = (event: KeyboardEvent): void => {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Tab') || !input) return;
      event.preventDefault();
      const { value } = input;
      input.blur();
      // Nothing changed: nothing is typed, so a text such as 007 is not read anew.
      if (value === before) close(true);
      else save(value, event.key === 'Tab');
    };
    const editor: EditorBase = {
      element: null,
      beforeDisconnect: () => input?.blur(),
      getValue: () => input?.value,
      appendPendingInput(value) {
        if (!input) return false;
        input.value += value;
        return true;
      },
      componentDidRender() {
        if (started || !input) return;
        started = true;
        const field = input;
        const typed = typeof editor.editCell?.val === 'string' ? editor.editCell.val : '';
        field.value = typed;
        field.focus();
        if (typed !== '') return;
        void read(rowOf(data.model), Number(data.prop)).then((text) => {
          if (field.value !== '') return;
          before = text;
          field.value = text;
        });
      },
      render: (create) =>
        create('input', {
          class: 'cell-editor',
          ref: (element: HTMLInputElement | undefined) => {
            input = element;
          },
          onKeyDown: finish,
        }),
    };
    return editor;
  };
}
