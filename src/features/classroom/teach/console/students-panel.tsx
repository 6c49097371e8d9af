import { useState } from 'react';
import { useText } from '../../../../i18n';
import type { StudentRow } from '../../../../protocol/session';
import { TextField } from '../../../../ui/primitives/text-field';
import type { ConsoleParts } from './console-parts';
import { StudentDialog, type StudentTask } from './student-dialog';
import { StudentLine } from './student-line';
import styles from './students-panel.module.css';

/** Every student: here or away, where, and what can be done for them. */
export function StudentsPanel(parts: ConsoleParts) {
  const { view } = parts;
  const t = useText('teachConsole');
  const [search, setSearch] = useState('');
  const [task, setTask] = useState<StudentTask>();
  const { students } = view;
  const wanted = search.trim().toLowerCase();
  const found = students.filter(({ name }) => name.toLowerCase().includes(wanted)).sort(byNeed);
  const here = students.filter(({ present }) => present).length;
  return (
    <>
      <div className={styles.head}>
        <TextField label={t.search} hideLabel tone="night" placeholder={t.search} value={search} onChange={setSearch} />
        <span>{t.counts({ here, of: students.length })}</span>
      </div>
      {students.length === 0 ? (
        <p className={styles.none}>{t.nobody}</p>
      ) : found.length === 0 ? (
        <p className={styles.none}>{t.noMatch}</p>
      ) : (
        <ul className={styles.students} aria-label={t.students}>
          {found.map((student) => (
            <StudentLine key={student.id} student={student} parts={parts} onTask={setTask} />
          ))}
        </ul>
      )}
      {task === undefined ? undefined : <StudentDialog task={task} parts={parts} onClose={() => setTask(undefined)} />}
    </>
  );
}

/** Whoever is away first, then by table and name. */
const byNeed = (a: StudentRow, b: StudentRow): number =>
  Number(a.present) - Number(b.present) || (a.table ?? 0) - (b.table ?? 0) || a.name.localeCompare(b.name);
