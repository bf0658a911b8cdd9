/** What whoever runs it reads as it stands: what is wrong and what to do. */
export class BackupRefused extends Error {}
