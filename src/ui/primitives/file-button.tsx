import { useRef } from 'react';
import { Button, type ButtonLook } from './button';

interface FileButtonProps {
  readonly children: string;
  readonly look?: ButtonLook;
  readonly onFile: (file: File) => void;
}

/** Asks for a JSON file of this device. */
export function FileButton({ children, look = 'ghost', onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} icon="import" onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={children}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
