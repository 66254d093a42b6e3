import { useMessages } from "../../context/useMessages.ts";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

export interface PostLinkFieldProps {
  readonly link: string;
  readonly isWrong: boolean;
  readonly onChange: (link: string) => void;
}

/** Where the post can be seen, as the browser shows it. */
export function PostLinkField({ link, isWrong, onChange }: PostLinkFieldProps) {
  const { text } = useMessages();
  return (
    <Field label={text.publish.linkToPost} error={isWrong ? text.publish.notALink : undefined}>
      {(ids) => (
        <TextInput
          {...ids}
          type="url"
          placeholder={text.publish.noLink}
          value={link}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
