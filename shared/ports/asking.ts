/** `again`: the source itself is asked, whatever was heard of it a moment ago. */
export type Asking = { again?: boolean | undefined }
