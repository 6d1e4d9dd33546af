// In the slim SDK: takes the place of the package @twilio/declarative-type-validator. Its rules are written down where a
// module begins, for decorators that are left out; those themselves are imported still.

const rule = () => undefined;

export {
  rule as array,
  rule as custom,
  rule as literal,
  rule as nonEmptyArray,
  rule as nonEmptyString,
  rule as nonNegativeInteger,
  rule as objectSchema,
  rule as pureObject,
  rule as type,
  rule as validateConstructorTypes,
  rule as validateTypes,
  rule as validateTypesAsync,
};
