/**
 * What outlets published: articles, where they come from, and places in their text.
 *
 * <p>An {@link org.onrecord.article.Article}'s body is fixed once it is stored. Everything else
 * that the bot knows about words is a {@link org.onrecord.article.Span} into such a body.
 */
@NullMarked
package org.onrecord.article;

import org.jspecify.annotations.NullMarked;
