// What is always so where Parlor uses preact: what its expressions are worth here, and which of its statements serve nothing.
// Spaces and line ends do not count.

export interface Facts {
  /** Expressions, and what may stand in their place. */
  readonly expressions?: Readonly<Record<string, string>>;
  /** Variables and parameters that never change, and their value. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Statements by how they begin, and what may stand in their place. */
  readonly statements?: Readonly<Record<string, string>>;
}

/** Nobody sets them: they are for tools and for packages built upon preact. */
const noOptions = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`options.${name}`, 'undefined']));

const nothing = (...beginnings: readonly string[]) =>
  Object.fromEntries(beginnings.map((beginning) => [beginning, ';']));

/** Nothing is rendered on a server, and containers are empty. */
const noHydration = { isHydrating: 'false', excessDomChildren: 'null' };

/** By file of preact. */
export const preactFacts: Readonly<Record<string, Facts>> = {
  'src/render.js': {
    constants: { isHydrating: 'false' },
    expressions: {
      'parentDom.nodeType == 9': 'false',
      'oldVNode ? NULL : parentDom.firstChild ? slice.call(parentDom.childNodes) : NULL': 'null',
      'oldVNode ? oldVNode._dom : parentDom.firstChild': 'oldVNode && oldVNode._dom',
    },
    statements: { 'if (options._root)': 'options._root(vnode, parentDom);' },
  },
  'src/create-element.js': { expressions: noOptions('vnode') },
  'src/create-context.js': {
    expressions: { 'Context.Consumer.contextType = Context': 'Context' },
    statements: nothing('Context.Consumer ='),
  },
  'src/component.js': {
    constants: { prevDebounce: 'undefined' },
    expressions: {
      ...noOptions('vnode', 'debounceRendering'),
      // No portals.
      'vnode.props._parentDom': 'undefined',
      'oldVNode._flags & MODE_HYDRATE ? [oldDom] : NULL': 'null',
      'oldVNode._flags & MODE_HYDRATE': 'false',
    },
    statements: {
      // Components are functions, and their state is in hooks.
      'BaseComponent.prototype.setState =':
        'BaseComponent.prototype.setState = function () { if (this._vnode) enqueueRender(this); };',
      ...nothing('BaseComponent.prototype.forceUpdate =', 'BaseComponent.prototype.render ='),
    },
  },
  'src/diff/catch-error.js': {
    expressions: { 'errorInfo || {}': 'undefined' },
    statements: { 'if ((handled = ctor && ctor.getDerivedStateFromError))': 'handled = 0;', ...nothing('ctor =') },
  },
  'src/diff/children.js': {
    constants: noHydration,
    expressions: {
      // Nothing is parked by Suspense.
      'oldVNode._flags & REF_DETACHED': 'false',
      'parentVNode.props._parentDom': 'undefined',
      'childVNode.constructor === String': 'false',
    },
    // Comments are a server's marks.
    statements: {
      'while ((oldDom = oldDom && oldDom.nextSibling)': 'oldDom = oldDom.nextSibling;',
      ...nothing('while (next && next.nodeType == 8)'),
    },
  },
  'src/diff/props.js': {
    constants: { useCapture: 'undefined' },
    expressions: {
      ...noOptions('event'),
      "typeof value == 'string'": 'false',
      "typeof oldValue == 'string'": 'false',
      "name == 'popover' && value == true ? '' : value": 'value',
      // Properties that cannot be set at all, or that nothing of ours has.
      "name != 'list'": 'true',
      "name != 'form'": 'true',
      "name != 'rowSpan'": 'true',
      "name != 'colSpan'": 'true',
      "name != 'popover'": 'true',
    },
    statements: nothing('name = name.replace(/xlink', "if (typeof value == 'function') return"),
  },
  'src/diff/index.js': {
    constants: {
      ...noHydration,
      resumed: 'undefined',
      isClassComponent: 'false',
      provider: 'undefined',
      componentContext: 'globalContext',
      // Markup strings are what a strict page refuses.
      newHtml: 'undefined',
      oldHtml: 'undefined',
    },
    expressions: {
      'oldVNode._flags & MODE_SUSPENDED': '0',
      'newProps._parentDom': 'undefined',
      'vnode.props._parentDom': 'undefined',
      'e && e.then': 'false',
      'c.componentWillUpdate': 'undefined',
      'c.render(c.props, (c.state = c._nextState), c.context)': 'c.constructor(c.props, c.context)',
      "i == 'dangerouslySetInnerHTML'": 'false',
      "nodeType == 'math'": 'false',
      "nodeType == 'foreignObject' || (namespace == MATH_NAMESPACE && MATHML_TOKEN_ELEMENTS.test(nodeType))": 'false',
      "'defaultValue' in newProps": 'false',
      "'defaultChecked' in newProps": 'false',
      "nodeType == 'template' && dom.content": 'false',
      'doc.createElementNS( namespace, nodeType, newProps.is ? newProps : parentDom )':
        'document.createElementNS(namespace, nodeType)',
      'doc.createTextNode(newProps)': 'document.createTextNode(newProps)',
    },
    statements: {
      'if ((tmp = options._diff))': 'options._diff(newVNode);',
      'if ((tmp = options.diffed))': 'options.diffed(newVNode);',
      'if (options._commit)': 'options._commit(root, commitQueue);',
      'if (options.unmount)': 'options.unmount(vnode);',
      ...nothing(
        'const doc =',
        'tmp = newType.contextType',
        'c.render = doRender',
        'if (!c.state)',
        'oldProps = c.props',
        'oldState = c.state',
        'c.state = c._nextState',
        'if (newVNode._original != oldVNode._original)',
        'newVNode._flags &= RESET_MODE',
        'EMPTY_ARR.push.apply(c._renderCallbacks, c._stateCallbacks)',
        'c._stateCallbacks = []',
        'if ( !skipRemove && (r = vnode._component) &&',
      ),
    },
  },
  'hooks/src/index.js': {
    constants: {
      oldBeforeDiff: 'undefined',
      oldBeforeRender: 'undefined',
      oldAfterDiff: 'undefined',
      oldCommit: 'undefined',
      oldBeforeUnmount: 'undefined',
      oldRoot: 'undefined',
      prevRaf: 'undefined',
      init: 'undefined',
      HAS_RAF: 'true',
    },
    expressions: {
      ...noOptions('_hook', '_skipEffects', 'requestAnimationFrame'),
      // A state that is changed and changed back is drawn again.
      '!currentComponent._hasScuFromHooks': 'false',
      // What an effect leaves behind is cleared when its component goes, not a frame later.
      's._passive && s._cleanup': 'false',
      'unmountCleanups.length': 'false',
    },
    statements: {
      ...nothing(
        'currentHook =',
        'let currentHook =',
        'let unmountCleanups =',
        'while ((component = unmountCleanups.shift()))',
        'state._passive =',
        'state._context =',
      ),
    },
  },
};
