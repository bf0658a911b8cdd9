/**
 * Areas (PC4) of the network that the post gives out and where nobody lives: post boxes and large receivers.
 * Source: PostNL; CBS counts no inhabitant there. Of other networks none are known yet: there nothing is asked.
 */
const POST_BOX_AREAS = /^(2240|2260|2270|2280|2490|250\d|270[0-2])/;

/** Whether somebody may live at a postcode. */
export const mayLiveAt = (postcode: string): boolean => !POST_BOX_AREAS.test(postcode);
