import type { ComponentChildren } from 'preact';
import { StatusTag, type Colour } from './status-tag.js';

export interface Task {
  key: string;
  title: string;
  href?: string;
  hint?: ComponentChildren;
  status: string;
  /** What still needs doing stands out; what is done does not. */
  colour?: Colour;
  cannotYet?: boolean;
}

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul class="govuk-task-list">
      {tasks.map((task) => (
        <TaskItem key={task.key} task={task} />
      ))}
    </ul>
  );
}

function TaskItem({ task: { key, title, href, hint, status, colour, cannotYet } }: { task: Task }) {
  const id = `task-${key}`;
  const described = hint ? `${id}-hint ${id}-status` : `${id}-status`;
  const look = cannotYet ? ' govuk-task-list__status--cannot-start-yet' : '';
  return (
    <li class={`govuk-task-list__item${href ? ' govuk-task-list__item--with-link' : ''}`}>
      <div class="govuk-task-list__name-and-hint">
        {href ? (
          <a class="govuk-link govuk-task-list__link" href={href} aria-describedby={described}>
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hint && (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div class={`govuk-task-list__status${look}`} id={`${id}-status`}>
        {colour ? <StatusTag colour={colour}>{status}</StatusTag> : status}
      </div>
    </li>
  );
}
