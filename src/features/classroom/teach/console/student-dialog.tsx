import { useState } from 'react';
import { useText } from '../../../../i18n';
import { longest } from '../../../../protocol/limits';
import type { StudentRow } from '../../../../protocol/session';
import { Button } from '../../../../ui/primitives/button';
import { Dialog } from '../../../../ui/popups/dialog';
import { SelectField } from '../../../../ui/primitives/select-field';
import { TextField } from '../../../../ui/primitives/text-field';
import type { ConsoleParts } from './console-parts';

export interface StudentTask {
  readonly kind: 'rename' | 'move' | 'remove';
  readonly student: StudentRow;
}

interface StudentDialogProps {
  readonly task: StudentTask;
  readonly parts: ConsoleParts;
  readonly onClose: () => void;
}

/** What is done to one student, asked in a dialog. */
export function StudentDialog({ task, parts, onClose }: StudentDialogProps) {
  const dialogs = { rename: RenameDialog, move: MoveDialog, remove: RemoveDialog } as const;
  const Shown = dialogs[task.kind];
  return <Shown student={task.student} parts={parts} onClose={onClose} />;
}

interface OneProps {
  readonly student: StudentRow;
  readonly parts: ConsoleParts;
  readonly onClose: () => void;
}

function RenameDialog({ student, parts, onClose }: OneProps) {
  const t = useText('teachConsole');
  const { cancel } = useText('common');
  const [name, setName] = useState(student.name);
  const rename = () => {
    if (name.trim() === '') return;
    parts.act({ type: 'rename', student: student.id, name: name.trim() });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.rename}
      closeLabel={cancel}
      footer={
        <Button look="primary" onClick={rename}>
          {t.rename}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <TextField label={t.newName} value={name} longest={longest.name} onChange={setName} />
      </form>
    </Dialog>
  );
}

function MoveDialog({ student, parts, onClose }: OneProps) {
  const t = useText('teachConsole');
  const { cancel } = useText('common');
  const { view, tables } = parts;
  const numbers = [...view.students.map(({ table }) => table ?? 0), ...tables.map(({ table }) => table)];
  const last = Math.max(0, ...numbers);
  const [table, setTable] = useState(String(student.table ?? 1));
  const playing = view.info.stage === 'play';
  const options = Array.from({ length: playing ? last : last + 1 }, (_, index) => index + 1);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.moveTitle({ name: student.name })}
      closeLabel={cancel}
      footer={
        <Button
          look="primary"
          onClick={() => {
            parts.act({ type: 'move', student: student.id, table: Number(table) });
            onClose();
          }}
        >
          {t.move}
        </Button>
      }
    >
      <SelectField
        label={t.table}
        tone="paper"
        value={table}
        options={options.map((number) => ({
          value: String(number),
          label: number > last ? t.newTable({ table: number }) : t.tableNumber({ table: number }),
        }))}
        onChange={setTable}
      />
      {playing ? <p>{t.takesBot}</p> : undefined}
    </Dialog>
  );
}

function RemoveDialog({ student, parts, onClose }: OneProps) {
  const t = useText('teachConsole');
  const { cancel } = useText('common');
  const remove = (block: boolean) => {
    parts.act({ type: 'remove', student: student.id, block });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.removeTitle({ name: student.name })}
      closeLabel={cancel}
      footer={
        <>
          <Button look="paper" onClick={() => remove(true)}>
            {t.block}
          </Button>
          <Button look="primary" onClick={() => remove(false)}>
            {t.remove}
          </Button>
        </>
      }
    >
      <p>{t.removeText}</p>
    </Dialog>
  );
}
