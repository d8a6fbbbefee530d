// The little of citeproc-js that the oracle uses (https://citeproc-js.readthedocs.io/en/latest/running.html).
declare module 'citeproc' {
  interface Cluster {
    citationItems: { id: string }[];
    properties: { noteIndex: number };
  }
  export class Engine {
    constructor(
      sys: { retrieveLocale(language: string): unknown; retrieveItem(id: string): unknown },
      style: unknown,
      locale: string,
      forceLocale: boolean,
    );
    updateItems(ids: string[]): void;
    /** False for styles without a list; else parameters, and the entries as HTML. */
    makeBibliography(): false | [unknown, string[]];
    /** Cites after the citations of `before`, each given as [id, number of its note]: every citation changed, as [index, HTML, id]. */
    processCitationCluster(
      cluster: Cluster,
      before: [string, number][],
      after: [string, number][],
    ): [unknown, [number, string, string][]];
  }
  const citeproc: { Engine: typeof Engine };
  export default citeproc;
}
