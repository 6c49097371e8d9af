import { useText } from '../../../../i18n';
import { exportFiles } from '../../../../teaching/exports/export-files';
import styles from './export-columns.module.css';

/** What stands in each column of each file of the export. */
export default function ExportColumns() {
  const t = useText('exports');
  return (
    <div className={styles.text}>
      {t.about.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {exportFiles.map((file) => {
        const { title, text, columns } = t.files[file];
        const rows = Object.entries(columns);
        return (
          <section key={file} aria-labelledby={file}>
            <h3 id={file}>
              {file} <span>{title}</span>
            </h3>
            <p>{text}</p>
            {rows.length === 0 ? undefined : (
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t.column}</th>
                    <th scope="col">{t.meaning}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(([ids, meaning]) => (
                    <tr key={ids}>
                      <th scope="row">
                        {ids.split(', ').map((id) => (
                          <code key={id}>{id}</code>
                        ))}
                      </th>
                      <td>{meaning}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
        );
      })}
    </div>
  );
}
