import { useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { libraries } from "./libraries.ts";

/** Which version this is, and what it is made of. */
export function AboutPage() {
  const { help } = useMessages().text;
  const version = useDeskState("settings", ({ about }) => about?.version);
  return (
    <>
      <h2>{help.pages.about}</h2>
      {version !== undefined && <p>{help.version(version)}</p>}
      <p>{help.licence}</p>
      <h3>{help.librariesTitle}</h3>
      <table className="table hlib">
        <thead>
          <tr>
            <th scope="col">{help.library}</th>
            <th scope="col">{help.licenceName}</th>
          </tr>
        </thead>
        <tbody>
          {libraries.map(({ name, licence }) => (
            <tr key={name}>
              <td translate="no">{name}</td>
              <td translate="no">{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
