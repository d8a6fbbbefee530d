/** The build hands styles to the scripts that import them as one minified text, with their own imports inside. */
declare module '*.css' {
  const text: string;
  export default text;
}
