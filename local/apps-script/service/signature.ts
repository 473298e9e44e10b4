import { isServiceObject } from './CallRule';

/** Whether arguments fit one of a method's signatures. */
export function fits(args: readonly unknown[], signatures: readonly string[]): boolean {
  if (signatures.length === 0) return args.length === 0;
  return signatures.some((signature) => {
    const types = signature === '' ? [] : signature.split(',');
    return types.length === args.length && types.every((type, index) => isOf(args[index], type));
  });
}

/** The sentence with which Google refuses arguments. */
export function mismatch(args: readonly unknown[], method: string): string {
  return `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`;
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'any') return true;
  if (type.endsWith('?')) return value === null || isOf(value, type.slice(0, -1));
  if (type === 'integer') return Number.isInteger(value);
  if (type.endsWith('[]')) return Array.isArray(value) && value.every((item) => isOf(item, type.slice(0, -2)));
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !isServiceObject(value);
  if (type === 'Date') return Object.prototype.toString.call(value) === '[object Date]';
  if (type === 'grid') return Array.isArray(value) && value.every((row) => Array.isArray(row));
  if (type === 'string' || type === 'number' || type === 'boolean') return typeof value === type;
  return isServiceObject(value) && value.className === type;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value))
    return value.length === 0 ? 'Array' : `${typeName(value[0])}[]`.replace('String[]', 'string[]');
  if (isServiceObject(value)) return `${value.service ?? 'SpreadsheetApp'}.${value.className}`;
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}
