// A real identity provider on the loopback. Whoever is told to it may sign in; it can be told to lie in the tokens it signs.
import http from 'node:http';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose';
import Provider from 'oidc-provider';

const [port, clientId, clientSecret, ourUrl] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const [own, other] = [await generateKeyPair('RS256', { extractable: true }), await generateKeyPair('RS256')];
const accounts = new Map();
let lie = null;

const provider = new Provider(issuer, {
  clients: [
    {
      ...{
        client_id: clientId,
        client_secret: clientSecret,
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
      redirect_uris: [`${ourUrl}/sign-in/provider/callback`],
      post_logout_redirect_uris: [`${ourUrl}/sign-in`],
    },
  ],
  jwks: { keys: [{ ...(await exportJWK(own.privateKey)), kid: 'own', alg: 'RS256', use: 'sig' }] },
  cookies: { keys: ['only for tests'] },
  acrValues: ['low', 'substantial'],
  claims: { openid: ['sub', 'organisation_agb', 'organisation_role'] },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  pkce: { required: () => true },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts.get(sub) }) }),
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
});
provider.use(async (ctx, next) => {
  await next();
  if (!lie || ctx.oidc?.route !== 'token' || !ctx.body.id_token) return;
  const { key = 'own', ...claims } = lie;
  const { privateKey } = key === 'own' ? own : other;
  const told = { ...decodeJwt(ctx.body.id_token), ...claims };
  ctx.body.id_token = await new SignJWT(told).setProtectedHeader({ alg: 'RS256', kid: 'own' }).sign(privateKey);
});

const FORM = `<!doctype html><title>Zorgidentiteit</title><form><label>Wie bent u? <input name="sub"></label>
  <input type="hidden" name="acr" value="substantial"><button>Inloggen</button></form>`;
const oidc = provider.callback();
http
  .createServer(async (request, response) => {
    const url = new URL(request.url, issuer);
    try {
      if (url.pathname.startsWith('/interaction/')) {
        const { sub, acr } = Object.fromEntries(url.searchParams);
        if (!sub) return response.setHeader('content-type', 'text/html').end(FORM);
        await provider.interactionFinished(request, response, { login: { accountId: sub, ...(acr && { acr }) } });
      } else if (url.pathname === '/told') {
        const { sub, claims, lies } = JSON.parse(Buffer.concat(await request.toArray()).toString());
        if (sub) accounts.set(sub, claims);
        lie = lies ?? null;
        response.end();
      } else oidc(request, response);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  })
  .listen(Number(port), '127.0.0.1', () => console.log('listening'));
