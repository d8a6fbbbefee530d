import { Component, type FunctionComponent } from 'preact';

/** A view that is drawn again only when one of its props has become another one, however often what it is in is drawn. */
export function onChange<P extends object>(View: FunctionComponent<P>) {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P) {
      return (Object.keys(next) as (keyof P)[]).some((name) => next[name] !== this.props[name]);
    }
    override render() {
      return <View {...this.props} />;
    }
  };
}
