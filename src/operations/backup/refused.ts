import { OperatorError } from '../../platform/operator-error.js';

export class BackupRefused extends OperatorError {}
