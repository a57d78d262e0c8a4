/**
 * News at once: a post to the chats that follow a speaker or a topic, soon after an article comes.
 */
@NullMarked
package org.onrecord.digest.alert;

import org.jspecify.annotations.NullMarked;
