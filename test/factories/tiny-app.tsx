import { Body, Controller, Get, Global, Module, NotFoundException, Param, Post, Delete } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { IsBoolean, IsIn, Matches } from 'class-validator';
import { CONFIG } from '../../src/platform/config.js';
import { Clock } from '../../src/platform/clock.js';
import { allow, refuse, type Result } from '../../src/platform/result.js';
import { NetworkNames } from '../../src/platform/network-names.service.js';
import { Database } from '../../src/platform/database/database.js';
import { CsrfGuard } from '../../src/web/csrf.guard.js';
import { configureFastify } from '../../src/web/configure-fastify.js';
import { answersUnreadable } from '../../src/web/unreadable-address.js';
import { Layout } from '../../src/web/layout.js';
import type { Asked } from '../../src/web/asked.js';
import { Page, type PageProps } from '../../src/web/page.js';
import { Button } from '../../src/web/parts/button.js';
import { Checkbox } from '../../src/web/parts/checkboxes.js';
import { DateField } from '../../src/web/parts/date-field.js';
import { Field } from '../../src/web/parts/field.js';
import { Form } from '../../src/web/parts/form.js';
import { defineTexts } from '../../src/web/texts.js';
import { WebModule } from '../../src/web/web.module.js';

const texts = defineTexts({
  nl: {
    title: 'Kit afleveren',
    who: 'Aan wie?',
    delivered: 'Kit {number} is afgeleverd.',
    'not-your-turn': 'U bent niet aan de beurt.',
    badDay: 'Vul een bestaande dag in.',
  },
  en: {
    title: 'Deliver a kit',
    who: 'To whom?',
    delivered: 'Kit {number} was delivered.',
    'not-your-turn': 'It is not your turn.',
    badDay: 'Fill in a day that exists.',
  },
});

export class DeliveryInput {
  @IsIn(['partner', 'relative']) receivedBy: string;
  @Matches(/^2026-11-\d\d$/, texts.says('badDay')) deliveredOn: string;
  @IsBoolean() leafletGiven: boolean;
}

interface DeliveryForm {
  number: string;
}

export function DeliveryPage({ data, view }: PageProps<DeliveryForm>) {
  const t = texts(view);
  return (
    <Layout view={view} title={t('title')} caption={data.number}>
      <Form>
        <Field name="receivedBy" label={t('who')} />
        <DateField name="deliveredOn" label="Wanneer?" />
        <Checkbox name="leafletGiven" label="Folder gegeven" />
        <Button>Versturen</Button>
      </Form>
    </Layout>
  );
}

const refusals = {
  ...{ texts, said: 'delivered' },
  again: (it: DeliveryController, asked: Asked) => it.form(asked.param('caseId')),
};

@Controller('cases/:caseId/delivery')
class DeliveryController {
  @Get()
  @Page(DeliveryPage)
  form(@Param('caseId') caseId: string): DeliveryForm {
    if (caseId === 'none') throw new NotFoundException();
    if (caseId === 'broken') throw new Error('Mevrouw De Vries');
    return { number: caseId };
  }

  @Post()
  @Page(DeliveryPage, { ...refusals, next: (answer: DeliveryForm) => `/cases/${answer.number}` })
  record(
    @Param('caseId') caseId: string,
    @Body() input: DeliveryInput,
  ): Result<DeliveryForm, 'not-your-turn' | 'not-found'> {
    if (caseId === 'gone') return refuse('not-found');
    return input.receivedBy === 'relative' ? refuse('not-your-turn') : allow({ number: caseId });
  }

  @Delete() @Page(DeliveryPage, { again: (it: DeliveryController, asked) => it.form(asked.param('caseId')) }) undo(
    @Param('caseId') caseId: string,
  ): DeliveryForm {
    return { number: `undone-${caseId}` };
  }
}

// Nobody is signed in here, so nothing is ever asked of it, and it knows of no network.
const NOWHERE = {
  provide: Database,
  useFactory: () => new Database(new DataSource({ type: 'postgres' }), new Clock(), () => undefined),
};

@Global()
@Module({
  providers: [
    { provide: Clock, useFactory: () => new Clock() },
    { provide: CONFIG, useValue: { publicUrl: 'https://kit.example' } },
    ...[NOWHERE, NetworkNames],
  ],
  exports: [Clock, CONFIG, Database, NetworkNames],
})
class GroundModule {}

const options = {
  secret: 's'.repeat(32),
  secure: false,
  demonstration: true,
  limit: { perMinute: 0, placeOf: (address: string) => address },
  signInPath: '/session',
  confirmationPath: '/session/confirmation',
  heldBy: () => ({ everybody: false, machines: true }),
  rightInWords: (right: string) => `in woorden: ${right}`,
};

@Module({
  imports: [GroundModule, WebModule.with(options)],
  controllers: [DeliveryController],
  providers: [{ provide: APP_GUARD, useClass: CsrfGuard }],
})
class TinyModule {}

export const page = { accept: 'text/html' };
export const data = { accept: 'application/json' };
export const form = { ...page, 'content-type': 'application/x-www-form-urlencoded' };
export const GOOD =
  'receivedBy=partner&deliveredOn[day]=22&deliveredOn[month]=11&deliveredOn[year]=2026&leafletGiven=false&leafletGiven=true';
export const url = '/cases/PK-1/delivery';

/** A tiny application with one controller, dressed as the real one. */
export async function tinyApp(): Promise<NestFastifyApplication> {
  const tested = await Test.createTestingModule({ imports: [TinyModule] }).compile();
  const app = tested.createNestApplication<NestFastifyApplication>(
    new FastifyAdapter({ frameworkErrors: answersUnreadable(false) }),
  );
  app.useLogger(false);
  await configureFastify(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
